import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RealFft } from './real-fft.js';

/** The definition, O(n²). */
function slowTransform(frame: Float64Array): { re: number[]; im: number[] } {
  const bins = Array.from({ length: frame.length / 2 + 1 }, (_, k) => k);
  const sum = (wave: (angle: number) => number) =>
    bins.map((k) =>
      frame.reduce((total, x, n) => total + x * wave((-2 * Math.PI * k * n) / frame.length), 0),
    );
  return { re: sum(Math.cos), im: sum(Math.sin) };
}

describe('the real FFT', () => {
  it('agrees with the definition on any frame', () => {
    const frames = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(frames, (samples) => {
        const frame = Float64Array.from(samples);
        const fft = new RealFft(64);
        fft.transform(frame);
        const slow = slowTransform(frame);
        for (let k = 0; k <= 32; k++) {
          expect(fft.re[k]).toBeCloseTo(slow.re[k]!, 9);
          expect(fft.im[k]).toBeCloseTo(slow.im[k]!, 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a size that is not a power of two', () => {
    expect(() => new RealFft(100)).toThrow(RangeError);
  });
});
