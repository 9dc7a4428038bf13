import { seededRandom } from '@segue/shared/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGrid } from './fit-grid.js';

/** Beats as a tracker gives them: rounded to frames of 11.6 ms, every tenth one wrong. */
function trackedBeats(bpm: number, offset: number, count: number, seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, n) => {
    const exact = offset + (n * 60) / bpm;
    const wrong = random() < 0.1 ? 0.25 * (60 / bpm) * (random() - 0.5) : 0;
    return Math.round((exact + wrong) * 86.13) / 86.13;
  });
}

describe('the grid fit', () => {
  it('finds the tempo to a hundredth of a percent in spite of rounding and outliers', () => {
    const bpms = fc.double({ min: 60, max: 200, noNaN: true });
    fc.assert(
      fc.property(bpms, fc.integer({ min: 1, max: 1e6 }), (bpm, seed) => {
        const grid = fitGrid(trackedBeats(bpm, 0.2, 300, seed));
        expect(Math.abs(60 / grid!.periodSeconds / bpm - 1)).toBeLessThan(1e-4);
        expect(Math.abs(grid!.offsetSeconds - 0.2)).toBeLessThan(0.012);
      }),
      { numRuns: 40 },
    );
  });

  it('tells how far a live tempo wanders', () => {
    let time = 0;
    const live = Array.from({ length: 300 }, (_, n) => (time += 0.5 * (1 + 0.03 * Math.sin(n / 25))));
    expect(fitGrid(live)!.wander).toBeGreaterThan(0.01);
    expect(fitGrid(trackedBeats(120, 0.3, 300, 1))!.wander).toBeLessThan(0.004);
  });

  it('does not fit a line through fewer than eight beats', () => {
    expect(fitGrid([0, 0.5, 1, 1.5, 2, 2.5, 3])).toBeNull();
  });
});
