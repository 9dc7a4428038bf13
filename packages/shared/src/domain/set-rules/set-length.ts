import { ProblemError } from './problem-error.js';
import type { RuleTrack, SetWishes } from './wishes.js';

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
export function setLength(wishes: SetWishes, pool: readonly RuleTrack[]): SetLength {
  const { length, mode } = wishes;
  if (length === undefined || mode === 'order') return { tracks: pool.length, minutes: null };
  if ('tracks' in length) return { tracks: length.tracks, minutes: null };
  return lengthOfMinutes(length.minutes, length.overlapSeconds, pool);
}

function lengthOfMinutes(minutes: number, overlapSeconds: number, pool: readonly RuleTrack[]): SetLength {
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

const round = (value: number): string => (Math.round(value * 10) / 10).toString();

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
