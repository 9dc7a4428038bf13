import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentRange } from './percent-range';

const percentages = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('the scale of percentages', () => {
  it('holds every value, is at least ten points high, and stays within 0 and 100', () => {
    fc.assert(
      fc.property(percentages, (values) => {
        const [low, high] = percentRange(values);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(high - low).toBeGreaterThanOrEqual(10);
        expect([low % 5, high % 5]).toEqual([0, 0]);
        expect(low >= 0 && high <= 100).toBe(true);
      }),
    );
  });

  it('does not make a mountain of a tenth of a point', () => {
    expect(percentRange([87.1, 87.2])).toEqual([85, 95]);
    expect(percentRange([99.5])).toEqual([90, 100]);
  });
});
