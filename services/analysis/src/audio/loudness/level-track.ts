import { GrowingSeries } from '../growing-series.js';
import type { SampleListener } from '../sample-listener.js';

/** Root mean square level of consecutive blocks of 10 ms, the raw material of danceability and dynamics. */
export class LevelTrack implements SampleListener<Float32Array> {
  private readonly levels = new GrowingSeries();
  private readonly blockLength: number;
  private sum = 0;
  private sumOfSquares = 0;
  private count = 0;

  constructor(sampleRate: number) {
    this.blockLength = Math.round(sampleRate / 100);
  }

  push(samples: Float32Array): void {
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i]!;
      this.sum += sample;
      this.sumOfSquares += sample * sample;
      if (++this.count === this.blockLength) this.finishBlock();
    }
  }

  end(): Float32Array {
    return this.levels.values();
  }

  private finishBlock(): void {
    const mean = this.sum / this.count;
    this.levels.push(Math.sqrt(Math.max(0, this.sumOfSquares / this.count - mean * mean)));
    this.sum = 0;
    this.sumOfSquares = 0;
    this.count = 0;
  }
}
