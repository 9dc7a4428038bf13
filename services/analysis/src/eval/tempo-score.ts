/** A tempo within 4 % is right (MIREX). */
const TOLERANCE = 0.04;

export type Verdict = 'right' | 'octave' | 'wrong';

/** `octave`: right but for a factor of two or three, which counts for Acc2 and not for Acc1. */
export function judgeTempo(bpm: number | null, truth: number): Verdict {
  if (bpm === null) return 'wrong';
  if (isNear(bpm, truth)) return 'right';
  return [2, 3, 1 / 2, 1 / 3].some((factor) => isNear(bpm, truth * factor)) ? 'octave' : 'wrong';
}

function isNear(bpm: number, truth: number): boolean {
  return Math.abs(bpm / truth - 1) <= TOLERANCE;
}
