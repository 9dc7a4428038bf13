import { describe, expect, it } from 'vitest';
import { foldIntoRange } from './tempo-range.js';

const readings = [
  { bpm: 174, probability: 0.9, beats: [] },
  { bpm: 87, probability: 0.08, beats: [] },
  { bpm: 116, probability: 0.02, beats: [] },
];
const bpms = (range?: { min: number; max: number }) => foldIntoRange(readings, range).map(({ bpm }) => bpm);

describe("the user's BPM range", () => {
  it('puts the most probable reading inside it first', () => {
    expect(bpms({ min: 70, max: 120 })).toEqual([87, 116, 174]);
  });

  it('changes nothing when there is none, or when no reading lies inside', () => {
    expect(bpms()).toEqual([174, 87, 116]);
    expect(bpms({ min: 125, max: 130 })).toEqual([174, 87, 116]);
  });

  it('keeps probabilities that sum to one', () => {
    const total = foldIntoRange(readings, { min: 70, max: 120 }).reduce(
      (sum, one) => sum + one.probability,
      0,
    );
    expect(total).toBeCloseTo(1);
  });
});
