import { GrowingSeries } from '../growing-series.js';
import type { SampleListener } from '../sample-listener.js';
import { highPass, lowPass } from './biquad.js';

/** Samples a pixel of the waveform: 10 ms at 44.1 kHz. */
export const SAMPLES_PER_PIXEL = 441;

const LOW_TOP_HZ = 250;
const HIGH_BOTTOM_HZ = 2500;

/** One band, pixel by pixel. */
export interface BandEnvelope {
  min: Float32Array;
  max: Float32Array;
  /** Root mean square. */
  level: Float32Array;
}

/** The recording in the three bands that colour a waveform: under 250 Hz, up to 2.5 kHz, above. */
export interface BandEnvelopes {
  pixels: number;
  low: BandEnvelope;
  mid: BandEnvelope;
  high: BandEnvelope;
}

/** Splits the samples into three bands and keeps the extremes and the level of every pixel. */
export class BandSplitter implements SampleListener<BandEnvelopes> {
  private readonly lowFilter;
  private readonly midHighPass;
  private readonly midLowPass;
  private readonly highFilter;
  private readonly low = new BandMeter();
  private readonly mid = new BandMeter();
  private readonly high = new BandMeter();
  private filled = 0;

  constructor(sampleRate: number) {
    this.lowFilter = lowPass(LOW_TOP_HZ, sampleRate);
    this.midHighPass = highPass(LOW_TOP_HZ, sampleRate);
    this.midLowPass = lowPass(HIGH_BOTTOM_HZ, sampleRate);
    this.highFilter = highPass(HIGH_BOTTOM_HZ, sampleRate);
  }

  push(samples: Float32Array): void {
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i]!;
      this.low.add(this.lowFilter.next(sample));
      this.mid.add(this.midLowPass.next(this.midHighPass.next(sample)));
      this.high.add(this.highFilter.next(sample));
      if (++this.filled === SAMPLES_PER_PIXEL) this.finishPixel();
    }
  }

  end(): BandEnvelopes {
    if (this.filled > 0) this.finishPixel();
    const [low, mid, high] = [this.low.end(), this.mid.end(), this.high.end()];
    return { pixels: low.min.length, low, mid, high };
  }

  private finishPixel(): void {
    for (const band of [this.low, this.mid, this.high]) band.finishPixel(this.filled);
    this.filled = 0;
  }
}

class BandMeter {
  private readonly mins = new GrowingSeries();
  private readonly maxs = new GrowingSeries();
  private readonly levels = new GrowingSeries();
  private min = Infinity;
  private max = -Infinity;
  private power = 0;

  add(sample: number): void {
    if (sample < this.min) this.min = sample;
    if (sample > this.max) this.max = sample;
    this.power += sample * sample;
  }

  finishPixel(count: number): void {
    this.mins.push(this.min);
    this.maxs.push(this.max);
    this.levels.push(Math.sqrt(this.power / count));
    this.min = Infinity;
    this.max = -Infinity;
    this.power = 0;
  }

  end(): BandEnvelope {
    return { min: this.mins.values(), max: this.maxs.values(), level: this.levels.values() };
  }
}
