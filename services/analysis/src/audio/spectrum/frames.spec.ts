import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameCutter, hannWindow } from './frames.js';
import { RealFft } from './real-fft.js';

function cut(pieces: readonly number[][]): number[][] {
  const frames: number[][] = [];
  const cutter = new FrameCutter(8, 2, (frame) => frames.push([...frame]));
  for (const piece of pieces) cutter.push(Float32Array.from(piece));
  cutter.end();
  return frames;
}

describe('the frame cutter', () => {
  it('gives the same frames however the stream is cut into pieces', () => {
    const pieces = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(cut(parts)).toEqual(cut([parts.flat()]));
      }),
    );
  });

  it('centres frame n at n hops, from the first sample to the last', () => {
    const frames = cut([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]);
    expect(frames.map((frame) => frame[4])).toEqual([1, 3, 5, 7, 9]);
  });
});

describe('the Hann window', () => {
  it('shows a full-scale sine as a peak of one', () => {
    const window = hannWindow(1024);
    const fft = new RealFft(1024);
    fft.transform(window.map((w, i) => w * Math.sin((2 * Math.PI * 100 * i) / 1024)));
    expect(Math.hypot(fft.re[100]!, fft.im[100]!)).toBeCloseTo(1, 6);
  });
});
