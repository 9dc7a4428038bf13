import type { SpectralFrame } from '../spectrum/spectrogram.js';
import { MelBands } from './mel-bands.js';
import { RunningMoments } from './running-moments.js';

/** Cepstral coefficients kept: 1 to 12. The zeroth is loudness and is left out. */
export const CEPSTRUM_SIZE = 12;

/** How a recording sounds on the whole; averages over the frames that are not silent. */
export interface Timbre {
  /** Mel-frequency cepstral coefficients 1 to 12, mean and deviation. */
  cepstrumMean: number[];
  cepstrumDeviation: number[];
  /** Frequency under which 85 % of the energy lies, Hz. */
  rolloffHz: number;
  /** Deviation of that, in octaves. */
  rolloffSpreadOctaves: number;
  /** Euclidean distance from one spectrum to the next. */
  flux: number;
  /** Number of spectral peaks above -46 dB between 100 Hz and 5 kHz. */
  complexity: number;
}

const MEL_BANDS = 40;
const ROLLOFF_SHARE = 0.85;
const PEAK_LEVEL = 0.005;
/** Frames under -60 dB are silence. */
const SILENT_ENERGY = 1e-6;
/** One spectrum in so many is described. */
const EVERY = 2;

/** Describes every second frame of a spectrogram and averages. */
export class TimbreMeter {
  private readonly mel: MelBands;
  private readonly bandEnergy = new Float64Array(MEL_BANDS);
  private readonly cosines: Float64Array[];
  private readonly cepstrum = new RunningMoments(CEPSTRUM_SIZE);
  private readonly scalars = new RunningMoments(4);
  private readonly before: Float64Array;
  private readonly hzPerBin: number;

  constructor(size: number, sampleRate: number) {
    this.mel = new MelBands(MEL_BANDS, 20, 11_000, size, sampleRate);
    this.before = new Float64Array(size / 2 + 1);
    this.hzPerBin = sampleRate / size;
    this.cosines = Array.from({ length: CEPSTRUM_SIZE }, (_, c) =>
      Float64Array.from({ length: MEL_BANDS }, (_, band) =>
        Math.cos((Math.PI * (c + 1) * (band + 0.5)) / MEL_BANDS),
      ),
    );
  }

  consume({ index, magnitude }: SpectralFrame): void {
    if (index % EVERY !== 0) return;
    const { energy, flux } = this.compareWithBefore(magnitude);
    if (energy < SILENT_ENERGY) return;
    this.cepstrum.push(this.cepstrumOf(magnitude));
    const rolloff = this.rolloffOf(magnitude, energy);
    this.scalars.push([rolloff, Math.log2(rolloff), flux, this.countPeaks(magnitude)]);
  }

  end(): Timbre {
    const [rolloffHz, , flux, complexity] = this.scalars.mean();
    return {
      cepstrumMean: this.cepstrum.mean(),
      cepstrumDeviation: this.cepstrum.deviation(),
      rolloffHz: rolloffHz!,
      rolloffSpreadOctaves: this.scalars.deviation()[1]!,
      flux: flux!,
      complexity: complexity!,
    };
  }

  private compareWithBefore(magnitude: Float64Array): { energy: number; flux: number } {
    let energy = 0;
    let change = 0;
    for (let k = 0; k < magnitude.length; k++) {
      const level = magnitude[k]!;
      const difference = level - this.before[k]!;
      energy += level * level;
      change += difference * difference;
      this.before[k] = level;
    }
    return { energy, flux: Math.sqrt(change) };
  }

  private cepstrumOf(magnitude: Float64Array): number[] {
    this.mel.apply(magnitude, this.bandEnergy);
    const decibels = this.bandEnergy.map((energy) => 10 * Math.log10(energy + 1e-10));
    return this.cosines.map((cosine) => {
      let sum = 0;
      for (let band = 0; band < MEL_BANDS; band++) sum += cosine[band]! * decibels[band]!;
      return (sum * Math.SQRT2) / Math.sqrt(MEL_BANDS);
    });
  }

  private rolloffOf(magnitude: Float64Array, energy: number): number {
    let gathered = 0;
    let k = 0;
    while (k < magnitude.length - 1 && gathered < ROLLOFF_SHARE * energy) {
      gathered += magnitude[k]! ** 2;
      k++;
    }
    return Math.max(1, k) * this.hzPerBin;
  }

  private countPeaks(magnitude: Float64Array): number {
    const last = Math.floor(5000 / this.hzPerBin);
    let peaks = 0;
    for (let k = Math.ceil(100 / this.hzPerBin); k <= last; k++) {
      const level = magnitude[k]!;
      if (level > PEAK_LEVEL && level > magnitude[k - 1]! && level >= magnitude[k + 1]!) peaks++;
    }
    return peaks;
  }
}
