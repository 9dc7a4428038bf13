/** One point of a curve: `at` 0 (start) .. 1 (end). */
export interface CurvePoint {
  readonly at: number;
  readonly value: number;
}

export interface CurveScale {
  readonly low: number;
  readonly high: number;
  /** The smallest change. */
  readonly step: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A value on the scale's steps, within its ends. */
export const onScale = (value: number, { low, high, step }: CurveScale): number =>
  Number(clamp(Math.round(value / step) * step, low, high).toFixed(3));

/** The least distance in time between two points, so that they stay apart and in order. */
const APART = 0.02;

/**
 * Moves one point of a curve. The first and last stay at the start and end, the others between their neighbours; the
 * value stays on the scale.
 */
export function movedPoint(
  points: readonly CurvePoint[],
  index: number,
  to: CurvePoint,
  scale: CurveScale,
): CurvePoint[] {
  const before = points[index - 1];
  const after = points[index + 1];
  const at = !before ? 0 : !after ? 1 : clamp(to.at, before.at + APART, after.at - APART);
  const moved = { at: Number(at.toFixed(3)), value: onScale(to.value, scale) };
  return points.map((point, place) => (place === index ? moved : point));
}

/** Without one of its points; the ends stay. */
export const withoutPoint = (points: readonly CurvePoint[], index: number): CurvePoint[] =>
  index === 0 || index === points.length - 1 ? [...points] : points.filter((_, place) => place !== index);

/** Points that a drawn line is kept as. */
const DRAWN_POINTS = 9;

/**
 * The curve with a line drawn over it by hand: where the hand went, its values; elsewhere the old ones, so that half a
 * stroke changes half the curve. Always evenly spread points, since a hand makes hundreds.
 */
export function drawnCurve(
  points: readonly CurvePoint[],
  stroke: readonly CurvePoint[],
  scale: CurveScale,
): CurvePoint[] {
  if (stroke.length < 2) return [...points];
  const sorted = [...stroke].sort((a, b) => a.at - b.at);
  const [from, to] = [sorted[0]?.at ?? 0, sorted.at(-1)?.at ?? 1];
  return Array.from({ length: DRAWN_POINTS }, (_, index) => {
    const at = index / (DRAWN_POINTS - 1);
    const reach = 0.5 / (DRAWN_POINTS - 1);
    const drawn = at >= from - reach && at <= to + reach;
    return { at: Number(at.toFixed(3)), value: onScale(valueAt(drawn ? sorted : points, at), scale) };
  });
}

/** The value of a curve at a moment: straight lines between its points, level beyond them. */
export function valueAt(points: readonly CurvePoint[], at: number): number {
  const right = points.findIndex((point) => point.at >= at);
  const [a, b] = [points[Math.max(0, right - 1)], points[right]];
  if (!b) return points.at(-1)?.value ?? 0;
  if (!a || a.at === b.at) return b.value;
  return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
}
