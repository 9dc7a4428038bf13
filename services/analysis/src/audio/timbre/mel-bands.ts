/** Triangular filters evenly spaced on the mel scale (Slaney's O'Shaughnessy formula), as weights on FFT bins. */
export class MelBands {
  private readonly bands: { from: number; weights: Float64Array }[];

  constructor(count: number, minHz: number, maxHz: number, size: number, sampleRate: number) {
    const edges = Array.from({ length: count + 2 }, (_, i) =>
      toHz(toMel(minHz) + ((toMel(maxHz) - toMel(minHz)) * i) / (count + 1)),
    );
    const hzPerBin = sampleRate / size;
    this.bands = Array.from({ length: count }, (_, i) =>
      triangle(edges[i]!, edges[i + 1]!, edges[i + 2]!, hzPerBin),
    );
  }

  /** Energy in every band of a magnitude spectrum, written to `out`. */
  apply(magnitude: Float64Array, out: Float64Array): void {
    for (let band = 0; band < this.bands.length; band++) {
      const { from, weights } = this.bands[band]!;
      let energy = 0;
      for (let i = 0; i < weights.length; i++) energy += weights[i]! * magnitude[from + i]! ** 2;
      out[band] = energy;
    }
  }
}

function triangle(
  low: number,
  centre: number,
  high: number,
  hzPerBin: number,
): { from: number; weights: Float64Array } {
  const from = Math.ceil(low / hzPerBin);
  const to = Math.max(from, Math.floor(high / hzPerBin));
  const weights = Float64Array.from({ length: to - from + 1 }, (_, i) => {
    const hz = (from + i) * hzPerBin;
    return Math.max(0, hz <= centre ? (hz - low) / (centre - low) : (high - hz) / (high - centre));
  });
  return { from, weights };
}

function toMel(hz: number): number {
  return 2595 * Math.log10(1 + hz / 700);
}

function toHz(mel: number): number {
  return 700 * (10 ** (mel / 2595) - 1);
}
