/** Answers are clearly different from this distance on. */
export const CLEARLY_DIFFERENT = 0.3;

/**
 * How two sets differ, 0 (equal) .. 1 (nothing shared): half by the share of tracks that they do not share, half by the
 * share of joints (which track follows which) that they do not. Orders of the same tracks differ by joints alone.
 * Sets of two lengths are measured by the longer.
 */
export function setDistance(a: readonly string[], b: readonly string[]): number {
  const length = Math.max(a.length, b.length);
  if (length === 0) return 0;
  const inA = new Set(a);
  const shared = b.filter((id) => inA.has(id)).length;
  const joints = length > 1 ? 1 - sharedJoints(a, b) / (length - 1) : 0;
  return shared === length ? joints : (joints + 1 - shared / length) / 2;
}

function sharedJoints(a: readonly string[], b: readonly string[]): number {
  const next = new Map(a.slice(1).map((to, index) => [a[index], to]));
  return b.slice(1).filter((to, index) => next.get(b[index]) === to).length;
}
