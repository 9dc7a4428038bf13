import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown, wheelPoint } from './wheel';

describe('the wheel', () => {
  it('has twelve at the top and three at the right, as a clock', () => {
    expect(wheelPoint(12, 100)).toEqual({ x: 0, y: -100 });
    expect(wheelPoint(3, 100)).toEqual({ x: 100, y: 0 });
  });

  it('fills a place by area: half of the tracks cover half of it', () => {
    const area = (from: number, to: number) => to ** 2 - from ** 2;
    const radius = fc.integer({ min: 20, max: 100 });
    fc.assert(
      fc.property(radius, radius, fc.double({ min: 0, max: 1, noNaN: true }), (inner, more, share) => {
        const outer = inner + more;
        expect(area(inner, grown(inner, outer, share)) / area(inner, outer)).toBeCloseTo(share, 2);
      }),
    );
  });
});
