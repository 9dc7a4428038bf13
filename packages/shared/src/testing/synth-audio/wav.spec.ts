import { describe, expect, it } from 'vitest';
import { encodeWav } from './wav.js';

describe('a WAV file', () => {
  it('says what it holds', () => {
    const view = new DataView(
      encodeWav([new Float32Array(10), new Float32Array(10)], 48_000, 'pcm24').buffer,
    );
    expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true)]).toEqual([
      2, 48_000, 24,
    ]);
    expect(view.getUint32(40, true)).toBe(10 * 2 * 3);
  });

  it('interleaves its channels and clips what is too loud', () => {
    const view = new DataView(encodeWav([Float32Array.of(0.5), Float32Array.of(-7)]).buffer);
    expect([view.getInt16(44, true), view.getInt16(46, true)]).toEqual([16_384, -32_767]);
  });

  it('keeps NaN and infinity as floats', () => {
    const view = new DataView(encodeWav([Float32Array.of(NaN, Infinity)], 44_100, 'float32').buffer);
    expect([view.getFloat32(44, true), view.getFloat32(48, true)]).toEqual([NaN, Infinity]);
  });

  it('refuses channels of different lengths', () => {
    expect(() => encodeWav([new Float32Array(1), new Float32Array(2)])).toThrow(RangeError);
  });
});
