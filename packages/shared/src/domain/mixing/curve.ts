/** A wished course over the set: `at` 0 (start) .. 1 (end), straight lines between points. */
export interface CurvePoint {
  readonly at: number;
  readonly value: number;
}
export type Curve = readonly CurvePoint[];

const curve = (...points: readonly (readonly [number, number])[]): Curve =>
  points.map(([at, value]) => ({ at, value }));

/** Shapes with values 0..1, to be laid over an energy range (1..10) or a BPM range. */
export const CURVE_TEMPLATES = {
  'classic-arc': curve([0, 0.3], [0.3, 0.6], [0.7, 1], [1, 0.5]),
  'double-peak': curve([0, 0.3], [0.3, 0.9], [0.5, 0.5], [0.8, 1], [1, 0.5]),
  'slow-burn': curve([0, 0.1], [0.5, 0.35], [0.85, 0.85], [1, 1]),
  opening: curve([0, 0.1], [0.6, 0.4], [1, 0.65]),
  closing: curve([0, 0.9], [0.4, 0.7], [1, 0.15]),
  marathon: curve([0, 0.3], [0.2, 0.6], [0.35, 0.5], [0.55, 0.8], [0.7, 0.65], [0.9, 0.95], [1, 0.6]),
  flat: curve([0, 0.6], [1, 0.6]),
} as const satisfies Readonly<Record<string, Curve>>;

export type CurveTemplate = keyof typeof CURVE_TEMPLATES;

/** A template stretched to values `low` .. `high`, such as 1..10 for energy or 118..128 for BPM. */
export const templateCurve = (template: CurveTemplate, low: number, high: number): Curve =>
  CURVE_TEMPLATES[template].map(({ at, value }) => ({ at, value: low + (high - low) * value }));

/** The wished value at a moment 0..1; before the first and after the last point it stays level. Null for no points. */
export function curveAt(points: Curve, at: number): number | null {
  const sorted = [...points].sort((a, b) => a.at - b.at);
  const after = sorted.findIndex((point) => point.at >= at);
  const right = sorted[after === -1 ? sorted.length - 1 : after];
  const left = sorted[after === -1 ? sorted.length - 1 : Math.max(0, after - 1)];
  if (!left || !right) return null;
  if (right.at === left.at || at <= left.at) return at <= left.at ? left.value : right.value;
  const share = Math.min(1, (at - left.at) / (right.at - left.at));
  return left.value + share * (right.value - left.value);
}
