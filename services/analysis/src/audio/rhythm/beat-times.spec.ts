import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believedBeats, meanBpm, rereadBeats } from './beat-times.js';

const evenBeats = (count: number, period: number) => Array.from({ length: count }, (_, n) => n * period);

describe('another reading of the same beats', () => {
  it('at twice the speed puts one beat between every two', () => {
    expect(rereadBeats([0, 1, 2.2], 2)).toEqual([0, 0.5, 1, 1.6, 2.2]);
  });

  it('at half the speed takes every other one, from either phase', () => {
    expect(rereadBeats([0, 1, 2, 3, 4], 1 / 2)).toEqual([0, 2, 4]);
    expect(rereadBeats([0, 1, 2, 3, 4], 1 / 2, 1)).toEqual([1, 3]);
  });

  it('has the tempo times the ratio', () => {
    const ratios = fc.constantFrom(1, 2, 1 / 2, 3 / 2, 2 / 3, 4 / 3, 3 / 4);
    fc.assert(
      fc.property(ratios, fc.integer({ min: 40, max: 220 }), (ratio, bpm) => {
        expect(meanBpm(rereadBeats(evenBeats(40, 60 / bpm), ratio))).toBeCloseTo(bpm * ratio, 6);
      }),
    );
  });
});

describe('the beats to believe', () => {
  const grid = { periodSeconds: 0.5, offsetSeconds: 0.1, agreement: 1, residualSeconds: 0, wander: 0 };

  it('are the straight grid to the end of the track where it fits', () => {
    expect(believedBeats([0.1, 0.6, 1.7], grid, 2)).toEqual([0.1, 0.6, 1.1, 1.6]);
  });

  it('are the tracked ones where the tempo wanders', () => {
    expect(believedBeats([0.1, 0.7], { ...grid, wander: 0.02 }, 2)).toEqual([0.1, 0.7]);
  });
});

describe('the mean tempo', () => {
  it('leaves out a gap where beats were missed', () => {
    expect(meanBpm([0, 0.5, 1, 1.5, 4, 4.5, 5])).toBeCloseTo(120);
  });

  it('is nothing without two beats', () => {
    expect(meanBpm([1])).toBeNull();
  });
});
