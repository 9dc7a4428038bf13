import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grown } from './wheel';

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
