/** A second-order filter over a stream of samples; keeps its state from piece to piece. */
export class Biquad {
  private x1 = 0;
  private x2 = 0;
  private y1 = 0;
  private y2 = 0;

  constructor(
    private readonly b0: number,
    private readonly b1: number,
    private readonly b2: number,
    private readonly a1: number,
    private readonly a2: number,
  ) {}

  next(x: number): number {
    const y = this.b0 * x + this.b1 * this.x1 + this.b2 * this.x2 - this.a1 * this.y1 - this.a2 * this.y2;
    this.x2 = this.x1;
    this.x1 = x;
    this.y2 = this.y1;
    this.y1 = y;
    return y;
  }
}

/** Butterworth low-pass, 12 dB an octave (Bristow-Johnson, "Cookbook formulae for audio EQ"). */
export function lowPass(hz: number, sampleRate: number): Biquad {
  const { cosine, alpha, a0 } = prototype(hz, sampleRate);
  const b = (1 - cosine) / 2 / a0;
  return new Biquad(b, 2 * b, b, (-2 * cosine) / a0, (1 - alpha) / a0);
}

/** Butterworth high-pass, 12 dB an octave. */
export function highPass(hz: number, sampleRate: number): Biquad {
  const { cosine, alpha, a0 } = prototype(hz, sampleRate);
  const b = (1 + cosine) / 2 / a0;
  return new Biquad(b, -2 * b, b, (-2 * cosine) / a0, (1 - alpha) / a0);
}

function prototype(hz: number, sampleRate: number) {
  const angle = (2 * Math.PI * hz) / sampleRate;
  const alpha = Math.sin(angle) / Math.SQRT2;
  return { cosine: Math.cos(angle), alpha, a0: 1 + alpha };
}
