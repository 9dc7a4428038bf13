import { describe, expect, it } from 'vitest';
import { parseWaveform } from './parse-waveform';

/** A file of two pixels, written by the format's own description. */
function file({ version = 2, channels = 3, pixels = 2, bytes = 12 } = {}): ArrayBuffer {
  const buffer = new ArrayBuffer(24 + bytes);
  const data = new DataView(buffer);
  [version, 1, 44_100, 441, pixels, channels].forEach((value, index) =>
    data.setInt32(index * 4, value, true),
  );
  const samples = [-64, 32, 0, 0, -1, 127, -128, 10, -32, 64, 0, 0];
  samples.slice(0, bytes).forEach((sample, index) => data.setInt8(24 + index, sample));
  return buffer;
}

describe('reading a waveform', () => {
  it('gives each band its highest peak a pixel, 0..1', () => {
    const { low, mid, high, secondsPerPixel } = parseWaveform(file());
    expect(secondsPerPixel).toBe(0.01);
    expect([...low]).toEqual([0.5, 1]);
    expect([...mid]).toEqual([0, 0.5]);
    expect([...high]).toEqual([127 / 128, 0]);
  });

  it('refuses what is not a waveform in three bands, or not whole', () => {
    expect(() => parseWaveform(new ArrayBuffer(8))).toThrow('cut off');
    expect(() => parseWaveform(file({ bytes: 9 }))).toThrow('cut off');
    expect(() => parseWaveform(file({ channels: 1 }))).toThrow('three bands');
    expect(() => parseWaveform(file({ version: 1 }))).toThrow('three bands');
  });
});
