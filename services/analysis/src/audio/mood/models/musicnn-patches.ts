import { MUSICNN_BANDS, MUSICNN_FRAME, MUSICNN_HOP, MusicnnBands } from './musicnn-bands.js';

/** Frames that the network sees at once: three seconds. */
export const PATCH_FRAMES = 187;
const PATCH = PATCH_FRAMES * MUSICNN_BANDS;

/** Cuts sound at 16 kHz into the patches that a MusiCNN takes, one behind the other; what is left over is dropped. */
export class MusicnnPatches {
  private readonly bands = new MusicnnBands();
  private readonly frame = new Float32Array(MUSICNN_FRAME);
  private filled = 0;
  private readonly done: Float32Array[] = [];
  private patch = new Float32Array(PATCH);
  private frames = 0;

  push(samples: Float32Array): void {
    let from = 0;
    while (from < samples.length) {
      const count = Math.min(MUSICNN_FRAME - this.filled, samples.length - from);
      this.frame.set(samples.subarray(from, from + count), this.filled);
      this.filled += count;
      from += count;
      if (this.filled === MUSICNN_FRAME) this.take();
    }
  }

  /** Whole patches so far, each of 187 × 96 numbers. */
  get patches(): readonly Float32Array[] {
    return this.done;
  }

  private take(): void {
    this.bands.apply(this.frame, this.patch, this.frames * MUSICNN_BANDS);
    this.frame.copyWithin(0, MUSICNN_HOP);
    this.filled = MUSICNN_FRAME - MUSICNN_HOP;
    if (++this.frames < PATCH_FRAMES) return;
    this.done.push(this.patch);
    this.patch = new Float32Array(PATCH);
    this.frames = 0;
  }
}
