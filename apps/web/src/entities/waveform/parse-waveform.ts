/** Peaks of a recording in its three bands, each 0..1, one entry a pixel of the file. */
export interface Waveform {
  /** Length of one pixel of the file: 0.01 as our analysis writes it. */
  readonly secondsPerPixel: number;
  readonly low: Float32Array;
  readonly mid: Float32Array;
  readonly high: Float32Array;
}

const HEADER_BYTES = 24;
const VERSION = 2;
const BANDS = 3;
const EIGHT_BITS = 1;

/**
 * Reads an audiowaveform `.dat` file, version 2 (BBC audiowaveform, "Data format"): six 32-bit little-endian numbers
 * (version, flags, sample rate, samples a pixel, pixels, channels), then the lowest and highest sample of each channel.
 * @throws Error when it is something else.
 */
export function parseWaveform(file: ArrayBuffer): Waveform {
  if (file.byteLength < HEADER_BYTES) throw new Error('The waveform file is cut off.');
  const data = new DataView(file);
  const header = (index: number) => data.getInt32(index * 4, true);
  const [version, flags, pixels, channels] = [header(0), header(1), header(4), header(5)];
  if (version !== VERSION || channels !== BANDS) throw new Error('This is not a waveform in three bands.');
  const eightBits = (flags & EIGHT_BITS) !== 0;
  const size = eightBits ? 1 : 2;
  if (file.byteLength < HEADER_BYTES + pixels * BANDS * 2 * size)
    throw new Error('The waveform file is cut off.');
  const sample = (index: number) => {
    const at = HEADER_BYTES + index * size;
    return eightBits ? data.getInt8(at) / 128 : data.getInt16(at, true) / 32_768;
  };
  const peaks = (band: number) =>
    Float32Array.from({ length: pixels }, (_, pixel) => {
      const first = (pixel * BANDS + band) * 2;
      return Math.max(Math.abs(sample(first)), Math.abs(sample(first + 1)));
    });
  return { secondsPerPixel: header(3) / header(2), low: peaks(0), mid: peaks(1), high: peaks(2) };
}
