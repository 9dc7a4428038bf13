import type { ProblemCurve } from '@segue/shared/contracts/jobs';
import { curveAt, templateCurve } from '@segue/shared/domain/mixing';

/** The curve's value at each of `length` places, evenly spread over the set. */
export function curveOverPlaces(curve: ProblemCurve, length: number): number[] {
  const points = 'points' in curve ? curve.points : templateCurve(curve.template, curve.low, curve.high);
  return Array.from({ length }, (_, place) => curveAt(points, length === 1 ? 0 : place / (length - 1)) ?? 0);
}

/** What an unknown value counts on a curve: less than a fair fit, more than a bad one. */
export const UNKNOWN_FIT = 0.4;

/** 1 on the curve, 0 when four or more steps of energy off. */
export const energyOnCurve = (energy: number | null, wanted: number): number =>
  energy === null ? UNKNOWN_FIT : Math.max(0, 1 - ((energy - wanted) / 4) ** 2);

/** 1 on the curve, one half when 6 % off: a semitone of pitch. */
export const bpmOnCurve = (bpm: number | null, wanted: number): number =>
  bpm === null ? UNKNOWN_FIT : 1 / (1 + (((bpm / wanted - 1) * 100) / 6) ** 2);
