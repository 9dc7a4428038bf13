import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setDistance } from './set-distance.js';

const order = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), {
  minLength: 1,
});

describe('the distance of two sets', () => {
  it('is 0 to itself, the same both ways, and at most 1', () => {
    fc.assert(
      fc.property(order, order, (a, b) => {
        expect(setDistance(a, a)).toBe(0);
        expect(setDistance(a, b)).toBeCloseTo(setDistance(b, a), 12);
        expect(setDistance(a, b)).toBeGreaterThanOrEqual(0);
        expect(setDistance(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts half the tracks and half the joints', () => {
    expect(setDistance(['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'x', 'y'])).toBeCloseTo((0.5 + 0.4) / 2);
    expect(setDistance(['a', 'b', 'c'], ['c', 'b', 'a'])).toBe(1);
    expect(setDistance(['a'], ['b'])).toBe(0.5);
  });
});
