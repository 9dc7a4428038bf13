/**
 * Forward FFT of real frames of one power-of-two size, in place on arrays that are made once.
 * Method: a complex radix-2 FFT of half the size over even and odd samples, then the split
 * (Press et al., Numerical Recipes, "FFT of Real Functions").
 */
export class RealFft {
  /** Real and imaginary parts of bins 0 … size/2 of the last `transform`. Overwritten by the next. */
  readonly re: Float64Array;
  readonly im: Float64Array;
  private readonly half: number;
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;
  private readonly reversed: Uint32Array;
  private readonly workRe: Float64Array;
  private readonly workIm: Float64Array;

  /** Throws when `size` is not a power of two of at least 4. */
  constructor(readonly size: number) {
    if (size < 4 || (size & (size - 1)) !== 0)
      throw new RangeError(`FFT size ${size} is not a power of two.`);
    this.half = size / 2;
    this.re = new Float64Array(this.half + 1);
    this.im = new Float64Array(this.half + 1);
    this.workRe = new Float64Array(this.half);
    this.workIm = new Float64Array(this.half);
    this.cos = Float64Array.from({ length: this.half }, (_, i) => Math.cos((2 * Math.PI * i) / size));
    this.sin = Float64Array.from({ length: this.half }, (_, i) => -Math.sin((2 * Math.PI * i) / size));
    this.reversed = bitReversal(this.half);
  }

  /** Transforms a frame of exactly `size` samples. */
  transform(frame: Float32Array | Float64Array): void {
    const { half, workRe, workIm, reversed } = this;
    for (let i = 0; i < half; i++) {
      const to = reversed[i]!;
      workRe[to] = frame[2 * i]!;
      workIm[to] = frame[2 * i + 1]!;
    }
    this.butterflies();
    this.split();
  }

  private butterflies(): void {
    const { half, workRe, workIm, cos, sin } = this;
    for (let width = 1; width < half; width *= 2) {
      const stride = half / width;
      for (let j = 0; j < width; j++) {
        const wr = cos[j * stride]!;
        const wi = sin[j * stride]!;
        for (let a = j; a < half; a += 2 * width) {
          const b = a + width;
          const tr = workRe[b]! * wr - workIm[b]! * wi;
          const ti = workRe[b]! * wi + workIm[b]! * wr;
          workRe[b] = workRe[a]! - tr;
          workIm[b] = workIm[a]! - ti;
          workRe[a] = workRe[a]! + tr;
          workIm[a] = workIm[a]! + ti;
        }
      }
    }
  }

  /** Untangles the spectra of the even and the odd samples. */
  private split(): void {
    const { half, workRe, workIm, re, im, cos, sin } = this;
    re[0] = workRe[0]! + workIm[0]!;
    im[0] = 0;
    re[half] = workRe[0]! - workIm[0]!;
    im[half] = 0;
    for (let k = 1; k < half; k++) {
      const m = half - k;
      const evenRe = (workRe[k]! + workRe[m]!) / 2;
      const evenIm = (workIm[k]! - workIm[m]!) / 2;
      const oddRe = (workIm[k]! + workIm[m]!) / 2;
      const oddIm = (workRe[m]! - workRe[k]!) / 2;
      re[k] = evenRe + oddRe * cos[k]! - oddIm * sin[k]!;
      im[k] = evenIm + oddRe * sin[k]! + oddIm * cos[k]!;
    }
  }
}

function bitReversal(size: number): Uint32Array {
  const bits = Math.log2(size);
  return Uint32Array.from({ length: size }, (_, i) => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) if (i & (1 << bit)) reversed |= 1 << (bits - 1 - bit);
    return reversed;
  });
}
