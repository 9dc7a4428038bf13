/** Adding 0 makes -0 plain. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
const STEP = 30;
/** Half of the gap between two places, in units of the picture. */
const HALF_GAP = 0.8;

/** The middle of a place of the Camelot wheel (1..12, 12 at the top) at a distance from the middle of the wheel. */
export function wheelPoint(place: number, radius: number, turn = 0): { x: number; y: number } {
  const angle = ((place * STEP + turn - 90) * Math.PI) / 180;
  return { x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius) };
}

/** A twelfth of a ring, as an SVG path, with an even gap to its neighbours. */
export function segmentPath(place: number, inner: number, outer: number): string {
  const half = (radius: number) => STEP / 2 - (HALF_GAP / radius) * (180 / Math.PI);
  const a = wheelPoint(place, outer, -half(outer));
  const b = wheelPoint(place, outer, half(outer));
  const c = wheelPoint(place, inner, half(inner));
  const d = wheelPoint(place, inner, -half(inner));
  return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`;
}

/** How far out a place is filled so that its area, not its length, is `share` (0..1) of the whole. */
export const grown = (inner: number, outer: number, share: number): number =>
  round(Math.sqrt(inner ** 2 + share * (outer ** 2 - inner ** 2)));
