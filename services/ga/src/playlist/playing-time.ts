import type { RuleTrack, SetLength } from '@segue/shared/domain/set-rules';
import type { PlayingTime } from './set-model.js';

/** Half a usual track, or 2 %, whichever is more, is as near as a set can be asked to come without cost. */
export function playingTimeOf(
  pool: readonly RuleTrack[],
  { minutes }: SetLength,
  weight: number,
  store: (length: number) => Float64Array,
): PlayingTime | null {
  if (minutes === null || weight <= 0) return null;
  const { targetSeconds, overlapSeconds, usualSeconds } = minutes;
  const seconds = store(pool.length);
  pool.forEach((track, index) => (seconds[index] = (track.durationSeconds ?? usualSeconds) - overlapSeconds));
  return {
    seconds,
    target: targetSeconds - overlapSeconds,
    tolerance: lengthTolerance(targetSeconds),
    costPerSecond: weight / (targetSeconds * LENGTH_LOST_AT),
    mostCost: weight,
  };
}

/** The length term is 0 when the set is this share of its length off. */
export const LENGTH_LOST_AT = 0.25;

export const lengthTolerance = (targetSeconds: number): number => Math.max(30, targetSeconds * 0.01);
