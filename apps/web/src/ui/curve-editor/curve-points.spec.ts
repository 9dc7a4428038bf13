import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnCurve, movedPoint, valueAt, withoutPoint } from './curve-points';

const scale = { low: 1, high: 10, step: 0.5 };
const curve = [0, 0.3, 0.7, 1].map((at, index) => ({ at, value: 3 + index }));

const expectSound = (points: readonly { at: number; value: number }[]) => {
  const times = points.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(times).size).toBe(times.length);
  expect([times[0], times.at(-1)]).toEqual([0, 1]);
  expect(points.every(({ value }) => value >= 1 && value <= 10)).toBe(true);
};
const anywhere = fc.record({
  at: fc.double({ min: -2, max: 3, noNaN: true }),
  value: fc.double({ min: -20, max: 30, noNaN: true }),
});

describe('a curve under the hand', () => {
  it('keeps its points in order, from start to end, on the scale, whichever are moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(curve.length - 1), anywhere)), (moves) =>
        expectSound(moves.reduce((points, [index, to]) => movedPoint(points, index, to, scale), curve)),
      ),
    );
  });

  it('is sound however a line is drawn over it', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 2 }), (stroke) => {
        const inside = stroke.map(({ at, value }) => ({ at: Math.min(1, Math.max(0, at)), value }));
        expectSound(drawnCurve(curve, inside, scale));
      }),
    );
  });

  it('changes only where the hand went', () => {
    const drawn = drawnCurve(
      curve,
      [
        { at: 0.6, value: 9 },
        { at: 1, value: 9 },
      ],
      scale,
    );
    expect(valueAt(drawn, 0)).toBe(3);
    expect(valueAt(drawn, 1)).toBe(9);
  });

  it('keeps its ends when points are taken out', () => {
    expect([0, 1, 3].map((index) => withoutPoint(curve, index).length)).toEqual([4, 3, 4]);
  });
});
