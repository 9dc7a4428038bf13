import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf } from './generate-form';
import { movedPoint } from './move-point';

const curve = curveOf('classic-arc');

describe('moving a point of the energy curve', () => {
  it('keeps the points in order, from start to end, within energy 1..10', () => {
    const place = fc.nat(curve.length - 1);
    const to = fc.record({
      at: fc.double({ min: -2, max: 3, noNaN: true }),
      energy: fc.double({ min: -20, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, to)), (moves) => {
        const moved = moves.reduce((points, [index, target]) => movedPoint(points, index, target), curve);
        const times = moved.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(times).size).toBe(times.length);
        expect([times[0], times.at(-1)]).toEqual([0, 1]);
        expect(moved.every(({ energy }) => energy >= 1 && energy <= 10)).toBe(true);
      }),
    );
  });
});
