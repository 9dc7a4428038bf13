import type { SpectralFrame } from '../spectrum/spectrogram.js';

/** Twelve pitch classes, three bins each: bin 0 is A (as essentia's key profiles begin), bin 3 is A♯. */
export const PROFILE_BINS = 36;

const MIN_HZ = 40;
const MAX_HZ = 3500;
const MAX_PEAKS = 60;
/** Peaks under -80 dB of full scale are noise. */
const MAGNITUDE_FLOOR = 0.0001;
const REFERENCE_HZ = 440;
/** Shares of energy that the first harmonics of a note put into other notes: each is taken for a tone of its own. */
const WINDOW_BINS = 2;

/**
 * Gathers a harmonic pitch class profile (Gómez 2006) over a recording: the strongest spectral peaks of every
 * frame, whitened against the envelope around them so that a loud bass does not drown the chords, each spread over
 * the bins near its pitch. Every frame counts the same, however loud.
 */
export class PitchProfile {
  private readonly sum = new Float64Array(PROFILE_BINS);
  private readonly frameBins = new Float64Array(PROFILE_BINS);
  private readonly hzPerBin: number;
  private readonly tuning = { x: 0, y: 0, weight: 0 };

  constructor(size: number, sampleRate: number) {
    this.hzPerBin = sampleRate / size;
  }

  consume({ magnitude }: SpectralFrame): void {
    const peaks = this.findPeaks(magnitude);
    if (peaks.length === 0) return;
    this.frameBins.fill(0);
    for (const peak of peaks) this.addPeak(peak);
    const strongest = Math.max(...this.frameBins);
    if (strongest <= 0) return;
    for (let bin = 0; bin < PROFILE_BINS; bin++) this.sum[bin]! += this.frameBins[bin]! / strongest;
  }

  end(): PitchProfileFound {
    const strongest = Math.max(...this.sum);
    const { x, y, weight } = this.tuning;
    return {
      bins: Float32Array.from(this.sum, (value) => (strongest > 0 ? value / strongest : 0)),
      tuningCents: weight > 0 ? (Math.atan2(y, x) / (2 * Math.PI)) * 100 : 0,
      tuningClarity: weight > 0 ? Math.hypot(x, y) / weight : 0,
    };
  }

  private findPeaks(magnitude: Float64Array): Peak[] {
    const peaks: Peak[] = [];
    const last = Math.min(magnitude.length - 2, Math.floor(MAX_HZ / this.hzPerBin));
    for (let k = Math.max(2, Math.ceil(MIN_HZ / this.hzPerBin)); k <= last; k++) {
      const here = magnitude[k]!;
      if (here < MAGNITUDE_FLOOR || here <= magnitude[k - 1]! || here < magnitude[k + 1]!) continue;
      const shift = parabolicShift(magnitude[k - 1]!, here, magnitude[k + 1]!);
      peaks.push({
        hz: (k + shift) * this.hzPerBin,
        weight: here / (here + envelope(magnitude, k)),
        level: here,
      });
    }
    peaks.sort((a, b) => b.level - a.level);
    return peaks.slice(0, MAX_PEAKS);
  }

  private addPeak({ hz, weight }: Peak): void {
    const position = (PROFILE_BINS / 12) * 12 * Math.log2(hz / REFERENCE_HZ);
    const nearest = Math.round(position);
    for (let bin = nearest - WINDOW_BINS; bin <= nearest + WINDOW_BINS; bin++) {
      const distance = (bin - position) / (WINDOW_BINS + 0.5);
      if (Math.abs(distance) >= 1) continue;
      const share = Math.cos((Math.PI / 2) * distance) ** 2;
      this.frameBins[((bin % PROFILE_BINS) + PROFILE_BINS) % PROFILE_BINS]! += share * weight * weight;
    }
    const angle = 2 * Math.PI * 12 * Math.log2(hz / REFERENCE_HZ);
    this.tuning.x += weight * Math.cos(angle);
    this.tuning.y += weight * Math.sin(angle);
    this.tuning.weight += weight;
  }
}

export interface PitchProfileFound {
  /** 36 values, the strongest 1; all 0 when nothing was heard. Bin 0 is A at 440 Hz. */
  bins: Float32Array;
  /** Distance of the recording's tuning from A = 440 Hz, -50 to 50. */
  tuningCents: number;
  /** 0 (no common tuning, as in noise) to 1. */
  tuningClarity: number;
}

interface Peak {
  hz: number;
  weight: number;
  level: number;
}

/** Mean magnitude of the quarter octave around a bin: what a peak must stand out from. */
function envelope(magnitude: Float64Array, k: number): number {
  const reach = Math.max(4, Math.round(k * 0.09));
  const from = Math.max(0, k - reach);
  const to = Math.min(magnitude.length - 1, k + reach);
  let sum = 0;
  for (let i = from; i <= to; i++) sum += magnitude[i]!;
  return (2 * sum) / (to - from + 1);
}

/** Where between the bins a peak's top lies, -0.5 to 0.5, from a parabola through three logarithmic levels. */
function parabolicShift(before: number, here: number, after: number): number {
  const a = Math.log(before + 1e-12);
  const b = Math.log(here + 1e-12);
  const c = Math.log(after + 1e-12);
  const curve = a - 2 * b + c;
  return curve === 0 ? 0 : (0.5 * (a - c)) / curve;
}
