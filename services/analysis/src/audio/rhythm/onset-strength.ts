import { GrowingSeries } from '../growing-series.js';
import type { SpectralFrame } from '../spectrum/spectrogram.js';

/** How strongly something new begins, frame by frame, at `frameRate` frames a second. */
export interface OnsetStrength {
  frameRate: number;
  /** Complex-domain difference (Bello et al. 2004): level and phase against what a steady sound would give. */
  complex: Float32Array;
  /** Rise of the magnitude spectrum, all bins. */
  flux: Float32Array;
  /** Rise of the compressed level in bands: the kick and bass, the snare and voice, the cymbals. */
  low: Float32Array;
  mid: Float32Array;
  high: Float32Array;
}

const BANDS_HZ = { low: [30, 160], mid: [200, 3000], high: [5000, 16_000] } as const;
type Band = keyof typeof BANDS_HZ;

/** Level under which a change is not heard: about -60 dB of full scale. */
const COMPRESSION = 1000;

/** Computes onset strengths from consecutive spectral frames. */
export class OnsetDetector {
  private readonly series = {
    complex: new GrowingSeries(),
    flux: new GrowingSeries(),
    low: new GrowingSeries(),
    mid: new GrowingSeries(),
    high: new GrowingSeries(),
  };
  private readonly bins: Record<Band, readonly [number, number]>;
  private readonly before: Float64Array;
  private readonly phasorRe: Float64Array;
  private readonly phasorIm: Float64Array;
  private readonly olderRe: Float64Array;
  private readonly olderIm: Float64Array;
  private readonly compressedBefore: Float64Array;

  constructor(
    private readonly frameRate: number,
    size: number,
    sampleRate: number,
  ) {
    const count = size / 2 + 1;
    const bin = (hz: number) => Math.min(count, Math.round((hz * size) / sampleRate));
    const range = ([from, to]: readonly [number, number]) => [bin(from), bin(to)] as const;
    this.bins = { low: range(BANDS_HZ.low), mid: range(BANDS_HZ.mid), high: range(BANDS_HZ.high) };
    this.before = new Float64Array(count);
    this.phasorRe = new Float64Array(count).fill(1);
    this.phasorIm = new Float64Array(count);
    this.olderRe = new Float64Array(count).fill(1);
    this.olderIm = new Float64Array(count);
    this.compressedBefore = new Float64Array(count);
  }

  consume(frame: SpectralFrame): void {
    this.pushBands(frame.magnitude);
    this.pushComplexAndFlux(frame);
  }

  end(): OnsetStrength {
    const { complex, flux, low, mid, high } = this.series;
    return {
      frameRate: this.frameRate,
      complex: complex.values(),
      flux: flux.values(),
      low: low.values(),
      mid: mid.values(),
      high: high.values(),
    };
  }

  private pushComplexAndFlux({ magnitude, re, im }: SpectralFrame): void {
    const { before, phasorRe, phasorIm, olderRe, olderIm } = this;
    let complex = 0;
    let flux = 0;
    for (let k = 0; k < magnitude.length; k++) {
      const level = magnitude[k]!;
      const pr = phasorRe[k]!;
      const pi = phasorIm[k]!;
      const squareRe = pr * pr - pi * pi;
      const squareIm = 2 * pr * pi;
      const expectedRe = before[k]! * (squareRe * olderRe[k]! + squareIm * olderIm[k]!);
      const expectedIm = before[k]! * (squareIm * olderRe[k]! - squareRe * olderIm[k]!);
      const dr = re[k]! - expectedRe;
      const di = im[k]! - expectedIm;
      complex += Math.sqrt(dr * dr + di * di);
      if (level > before[k]!) flux += level - before[k]!;
      olderRe[k] = pr;
      olderIm[k] = pi;
      phasorRe[k] = level > 0 ? re[k]! / level : 1;
      phasorIm[k] = level > 0 ? im[k]! / level : 0;
      before[k] = level;
    }
    this.series.complex.push(complex);
    this.series.flux.push(flux);
  }

  private pushBands(magnitude: Float64Array): void {
    for (const band of ['low', 'mid', 'high'] as const) {
      const [from, to] = this.bins[band];
      let rise = 0;
      for (let k = from; k < to; k++) {
        const level = Math.log(1 + COMPRESSION * magnitude[k]!);
        const change = level - this.compressedBefore[k]!;
        if (change > 0) rise += change;
        this.compressedBefore[k] = level;
      }
      this.series[band].push(rise / (to - from));
    }
  }
}
