import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLines } from './beat-lines';

describe('where bars begin', () => {
  it('is each four beats, also before the first mark', () => {
    expect(barLines([{ seconds: 2.5, bpm: 120, beat: 1 }], 8)).toEqual([0.5, 2.5, 4.5, 6.5]);
  });

  it('counts from a mark in the middle of a bar to the next one', () => {
    expect(barLines([{ seconds: 0, bpm: 120, beat: 3 }], 5)).toEqual([1, 3]);
  });

  it('follows a change of tempo', () => {
    const grid = [
      { seconds: 0, bpm: 120, beat: 1 },
      { seconds: 4, bpm: 240, beat: 1 },
    ];
    expect(barLines(grid, 6)).toEqual([0, 2, 4, 5]);
  });

  it('lies within the track and never goes back', () => {
    const mark = fc.record({
      seconds: fc.double({ min: 0, max: 600, noNaN: true }),
      bpm: fc.double({ min: 40, max: 220, noNaN: true }),
      beat: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), fc.integer({ min: 1, max: 600 }), (grid, end) => {
        const lines = barLines(grid, end);
        expect(lines.every((line) => line >= 0 && line < end)).toBe(true);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
    );
  });
});
