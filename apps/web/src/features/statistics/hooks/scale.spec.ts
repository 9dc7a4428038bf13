import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelled, niceTop } from './scale';

describe('the scale of a picture', () => {
  it('ends at a round number that no mark reaches over, and none wastes more than 60 % of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (tallest) => {
        const top = niceTop(tallest);
        expect(top).toBeGreaterThanOrEqual(tallest);
        expect(tallest / top).toBeGreaterThan(0.39);
        expect(String(top)).toMatch(/^[125]0*$/);
      }),
    );
  });

  it('is there when there is nothing to show', () => {
    expect(niceTop(0)).toBe(1);
  });

  it('names no more places than there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 20 }), (places, wanted) => {
        const named = Array.from({ length: places }, (_, index) => index).filter(labelled(places, wanted));
        expect(named.length).toBeLessThanOrEqual(wanted);
      }),
    );
  });
});
