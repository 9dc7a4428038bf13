import { type BandEnvelopes, SAMPLES_PER_PIXEL } from './band-envelopes.js';

/** Names the layout in storage keys; raise it when bands or resolution change. */
export const WAVEFORM_VERSION = 1;

const HEADER_BYTES = 24;
const EIGHT_BIT = 1;

/**
 * An audiowaveform `.dat` file, version 2 (BBC, "waveform data format"): header of six 32-bit little-endian
 * numbers (version, flags, sample rate, samples a pixel, pixels, channels), then for every pixel and channel the
 * minimum and maximum as signed bytes. The three channels are the low, mid and high band, not left and right.
 */
export function encodeWaveform(envelopes: BandEnvelopes, sampleRate: number): Uint8Array {
  const bands = [envelopes.low, envelopes.mid, envelopes.high];
  const file = new Uint8Array(HEADER_BYTES + envelopes.pixels * bands.length * 2);
  const view = new DataView(file.buffer);
  [2, EIGHT_BIT, sampleRate, SAMPLES_PER_PIXEL, envelopes.pixels, bands.length].forEach((value, i) =>
    view.setInt32(4 * i, value, true),
  );
  let offset = HEADER_BYTES;
  for (let pixel = 0; pixel < envelopes.pixels; pixel++) {
    for (const band of bands) {
      view.setInt8(offset++, toByte(band.min[pixel]!));
      view.setInt8(offset++, toByte(band.max[pixel]!));
    }
  }
  return file;
}

function toByte(sample: number): number {
  return Math.max(-128, Math.min(127, Math.round(sample * 127)));
}
