import type { ProblemTrack, TracksProblem } from '@segue/shared/contracts/jobs';
import { ProblemError } from './problem-error.js';
import type { PlayingTime } from './set-model.js';

/** How many tracks the set has, and, when it was asked in minutes, what each adds to the time. */
export interface SetLength {
  readonly tracks: number;
  readonly minutes: {
    readonly targetSeconds: number;
    readonly overlapSeconds: number;
    readonly usualSeconds: number;
  } | null;
}

/** Throws `ProblemError` when the length makes no sense for the pool. */
export function setLength(problem: TracksProblem, pool: readonly ProblemTrack[]): SetLength {
  const { length, mode } = problem;
  if (length === undefined || mode === 'order') return { tracks: pool.length, minutes: null };
  if ('tracks' in length) return { tracks: length.tracks, minutes: null };
  return lengthOfMinutes(length.minutes, length.overlapSeconds, pool);
}

function lengthOfMinutes(minutes: number, overlapSeconds: number, pool: readonly ProblemTrack[]): SetLength {
  const targetSeconds = minutes * 60;
  if (targetSeconds <= 0) {
    throw new ProblemError(
      'problem-invalid',
      'A set of 0 minutes holds no track. Ask for at least one minute.',
    );
  }
  const usualSeconds = median(
    pool.flatMap((track) => (track.durationSeconds ? [track.durationSeconds] : [])),
  );
  if (usualSeconds === null) {
    throw new ProblemError(
      'problem-invalid',
      'No track of the pool has a known length, so minutes cannot be counted. Ask for a number of tracks instead.',
    );
  }
  const eachAdds = Math.max(1, usualSeconds - overlapSeconds);
  const longest = pool.reduce(
    (sum, track) => sum + (track.durationSeconds ?? usualSeconds) - overlapSeconds,
    overlapSeconds,
  );
  if (longest < targetSeconds - eachAdds) {
    throw new ProblemError(
      'infeasible',
      `The length of ${round(minutes)} minutes collides with the pool, which lasts ${round(longest / 60)} minutes in all. Widen the pool or ask for less.`,
    );
  }
  const tracks = Math.max(1, Math.round((targetSeconds - overlapSeconds) / eachAdds));
  return { tracks: Math.min(tracks, pool.length), minutes: { targetSeconds, overlapSeconds, usualSeconds } };
}

/** Half a usual track, or 2 %, whichever is more, is as near as a set can be asked to come without cost. */
export function playingTimeOf(
  pool: readonly ProblemTrack[],
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

const round = (value: number): string => (Math.round(value * 10) / 10).toString();

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
