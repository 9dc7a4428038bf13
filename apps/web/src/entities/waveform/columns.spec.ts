import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns';
import type { Waveform } from './parse-waveform';

const peaks = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 400 });
const waveform = (list: readonly number[]): Waveform => {
  const band = Float32Array.from(list);
  return { secondsPerPixel: 0.01, low: band, mid: band, high: band };
};
const highest = (list: ArrayLike<number>) => Math.max(0, ...Array.from(list));

describe('peaks a column', () => {
  it('lose no peak, however narrow the view', () => {
    fc.assert(
      fc.property(peaks, fc.integer({ min: 1, max: 500 }), (list, columns) => {
        const seconds = list.length * 0.01;
        const { low } = columnsOf(waveform(list), { start: 0, secondsPerColumn: seconds / columns, columns });
        expect(highest(low)).toBe(highest(Float32Array.from(list)));
      }),
    );
  });

  it('are the same picture, moved, when the view scrolls', () => {
    fc.assert(
      fc.property(
        peaks,
        fc.integer({ min: 1, max: 8 }),
        fc.nat(100),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (list, pixels, whole, part) => {
          const secondsPerColumn = pixels * 0.01;
          const still = columnsOf(waveform(list), { start: 0, secondsPerColumn, columns: 200 });
          const moved = columnsOf(waveform(list), {
            start: (whole + part) * secondsPerColumn,
            secondsPerColumn,
            columns: 50,
          });
          expect(moved.start).toBeCloseTo(whole * secondsPerColumn, 9);
          expect([...moved.low]).toEqual([...still.low.subarray(whole, whole + 51)]);
        },
      ),
    );
  });

  it('are nothing before the start and after the end', () => {
    const { low } = columnsOf(waveform([1, 1]), { start: -0.02, secondsPerColumn: 0.01, columns: 5 });
    expect([...low]).toEqual([0, 0, 1, 1, 0, 0]);
  });
});
