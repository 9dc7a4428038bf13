import type { EnergyPoint } from './generate-form';

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const round = (value: number, steps: number): number => Math.round(value * steps) / steps;

/** The least distance in time between two points, so that they stay apart and in order. */
const APART = 0.02;

/**
 * Moves one point of a curve. The first and last stay at the start and end of the set, the others between their
 * neighbours; energy stays within 1..10.
 */
export function movedPoint(points: readonly EnergyPoint[], index: number, to: EnergyPoint): EnergyPoint[] {
  const before = points[index - 1];
  const after = points[index + 1];
  const at = !before ? 0 : !after ? 1 : clamp(to.at, before.at + APART, after.at - APART);
  const moved = { at: round(at, 1000), energy: round(clamp(to.energy, 1, 10), 10) };
  return points.map((point, place) => (place === index ? moved : point));
}
