import { FrameCutter, hannWindow } from './frames.js';
import { RealFft } from './real-fft.js';

/** One column of the spectrogram. The arrays are reused: copy what must outlive the call. */
export interface SpectralFrame {
  /** Counts from 0; the frame is centred at `index * hop` samples. */
  index: number;
  /** Bins 0 … size/2; a full-scale sine peaks at 1. */
  magnitude: Float64Array;
  re: Float64Array;
  im: Float64Array;
}

/** Turns a stream of samples into spectral frames for any number of consumers, with one FFT a frame. */
export class Spectrogram {
  private readonly cutter: FrameCutter;
  private readonly fft: RealFft;
  private readonly window: Float64Array;
  private readonly windowed: Float64Array;
  private readonly frame: SpectralFrame;

  constructor(
    readonly size: number,
    readonly hop: number,
    private readonly consumers: readonly ((frame: SpectralFrame) => void)[],
  ) {
    this.fft = new RealFft(size);
    this.window = hannWindow(size);
    this.windowed = new Float64Array(size);
    this.frame = { index: -1, magnitude: new Float64Array(size / 2 + 1), re: this.fft.re, im: this.fft.im };
    this.cutter = new FrameCutter(size, hop, (samples) => this.analyse(samples));
  }

  push(samples: Float32Array): void {
    this.cutter.push(samples);
  }

  end(): void {
    this.cutter.end();
  }

  private analyse(samples: Float32Array): void {
    const { window, windowed, frame } = this;
    for (let i = 0; i < windowed.length; i++) windowed[i] = samples[i]! * window[i]!;
    this.fft.transform(windowed);
    const { re, im, magnitude } = frame;
    for (let k = 0; k < magnitude.length; k++) magnitude[k] = Math.sqrt(re[k]! * re[k]! + im[k]! * im[k]!);
    frame.index++;
    for (const consume of this.consumers) consume(frame);
  }
}
