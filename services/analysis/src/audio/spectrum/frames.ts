/** Hann window of a size, scaled so that a full-scale sine has a peak of 1 in the magnitude spectrum. */
export function hannWindow(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => (2 / size) * (1 - Math.cos((2 * Math.PI * i) / size)));
}

/**
 * Cuts a stream of samples, which comes in pieces of any length, into overlapping frames.
 * The stream is thought of as beginning half a frame early, so that frame `n` is centred at `n * hop`.
 */
export class FrameCutter {
  private readonly buffer: Float32Array;
  private filled: number;

  /** `onFrame` gets a view of `size` samples that is valid during the call only. */
  constructor(
    readonly size: number,
    readonly hop: number,
    private readonly onFrame: (frame: Float32Array) => void,
  ) {
    this.buffer = new Float32Array(size);
    this.filled = size / 2;
  }

  push(samples: Float32Array): void {
    let from = 0;
    while (from < samples.length) {
      const count = Math.min(this.size - this.filled, samples.length - from);
      this.buffer.set(samples.subarray(from, from + count), this.filled);
      this.filled += count;
      from += count;
      if (this.filled === this.size) this.emit();
    }
  }

  /** Sends the frames that are still centred inside the stream, with silence after its end. */
  end(): void {
    while (this.filled > this.size / 2) {
      this.buffer.fill(0, this.filled);
      const real = this.filled;
      this.emit();
      this.filled = real - this.hop;
    }
  }

  private emit(): void {
    this.onFrame(this.buffer);
    this.buffer.copyWithin(0, this.hop);
    this.filled = this.size - this.hop;
  }
}
