import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURVE_TEMPLATES, curveAt, templateCurve } from './curve.js';

describe('a curve', () => {
  it('goes in straight lines and stays level outside its points', () => {
    const points = [
      { at: 0.75, value: 8 },
      { at: 0.25, value: 4 },
    ];
    expect([0, 0.25, 0.5, 0.75, 1].map((at) => curveAt(points, at))).toEqual([4, 4, 6, 8, 8]);
    expect(curveAt([], 0.5)).toBeNull();
  });

  it.each(Object.keys(CURVE_TEMPLATES) as (keyof typeof CURVE_TEMPLATES)[])(
    '%s stays within its range',
    (name) => {
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (at) => {
          const value = curveAt(templateCurve(name, 118, 128), at) ?? 0;
          expect(value).toBeGreaterThanOrEqual(118);
          expect(value).toBeLessThanOrEqual(128);
        }),
      );
    },
  );
});
