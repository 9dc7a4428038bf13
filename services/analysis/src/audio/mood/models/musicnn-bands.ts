import { RealFft } from '../../spectrum/real-fft.js';

/** What MusiCNN was trained on (Pons & Serra, "musicnn", 2019; essentia's TensorflowInputMusiCNN). */
export const MUSICNN_RATE = 16_000;
export const MUSICNN_BANDS = 96;
export const MUSICNN_FRAME = 512;
export const MUSICNN_HOP = 256;
const HIGHEST_HZ = 8000;

interface Filter {
  readonly from: number;
  readonly weights: Float64Array;
}

/** The 96 log-mel bands of frames of 512 samples at 16 kHz: log10(1 + 10,000 × power), Slaney's scale, equal areas. */
export class MusicnnBands {
  private readonly fft = new RealFft(MUSICNN_FRAME);
  private readonly filters = makeFilters();
  private readonly windowed = new Float64Array(MUSICNN_FRAME);
  private readonly window = Float64Array.from(
    { length: MUSICNN_FRAME },
    (_, place) => 0.5 - 0.5 * Math.cos((2 * Math.PI * place) / (MUSICNN_FRAME - 1)),
  );

  /** Writes the bands of one frame to `out` from `at` on. */
  apply(frame: Float32Array, out: Float32Array, at: number): void {
    for (let place = 0; place < MUSICNN_FRAME; place++)
      this.windowed[place] = (frame[place] ?? 0) * (this.window[place] ?? 0);
    this.fft.transform(this.windowed);
    const { re, im } = this.fft;
    this.filters.forEach(({ from, weights }, band) => {
      let power = 0;
      for (let place = 0; place < weights.length; place++) {
        const bin = from + place;
        power += (weights[place] ?? 0) * ((re[bin] ?? 0) ** 2 + (im[bin] ?? 0) ** 2);
      }
      out[at + band] = Math.log10(1 + 10_000 * power);
    });
  }
}

function makeFilters(): Filter[] {
  const hzPerBin = MUSICNN_RATE / MUSICNN_FRAME;
  const edge = (place: number): number => toHz((toMel(HIGHEST_HZ) * place) / (MUSICNN_BANDS + 1));
  return Array.from({ length: MUSICNN_BANDS }, (_, band) => {
    const [low, centre, high] = [edge(band), edge(band + 1), edge(band + 2)];
    const from = Math.ceil(low / hzPerBin);
    const count = Math.max(1, Math.floor(high / hzPerBin) - from + 1);
    const weights = Float64Array.from({ length: count }, (_value, place) => {
      const hz = (from + place) * hzPerBin;
      const side = hz <= centre ? (hz - low) / (centre - low) : (high - hz) / (high - centre);
      return (Math.max(0, side) * 2) / (high - low);
    });
    return { from, weights };
  });
}

/** Slaney's Auditory Toolbox: linear to 1 kHz, logarithmic above. */
const LINEAR_HZ = 200 / 3;
const BREAK_HZ = 1000;
const LOG_STEP = Math.log(6.4) / 27;

const toMel = (hz: number): number =>
  hz < BREAK_HZ ? hz / LINEAR_HZ : BREAK_HZ / LINEAR_HZ + Math.log(hz / BREAK_HZ) / LOG_STEP;

const toHz = (mel: number): number =>
  mel < BREAK_HZ / LINEAR_HZ ? mel * LINEAR_HZ : BREAK_HZ * Math.exp(LOG_STEP * (mel - BREAK_HZ / LINEAR_HZ));
