/** A point on a circle around 0,0; degrees clockwise from the top, as a clock's hours. */
export function ringPoint(degrees: number, radius: number): { x: number; y: number } {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return { x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius) };
}

/** A twelfth of a ring around its middle, as an SVG path with a small gap on either side. */
export function ringPath(middle: number, inner: number, outer: number): string {
  const gap = (radius: number) => 15 - 60 / radius;
  const a = ringPoint(middle - gap(outer), outer);
  const b = ringPoint(middle + gap(outer), outer);
  const c = ringPoint(middle + gap(inner), inner);
  const d = ringPoint(middle - gap(inner), inner);
  return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
