import type { ProblemTrack, TracksProblem } from '@segue/shared/contracts/jobs';
import { resolvePins, type FindTrack } from './pins.js';
import { collision } from './problem-error.js';
import type { SetLength } from './set-length.js';
import { setLength } from './set-length.js';

/** The rules of a problem that are never broken, by index into `pool`. */
export interface HardRules {
  /** Without the forbidden tracks. */
  readonly pool: readonly ProblemTrack[];
  readonly length: SetLength;
  /** Tracks that must be in: seeds, pins, first and last. */
  readonly required: ReadonlySet<number>;
  /** Track at a place (from 0). */
  readonly pins: ReadonlyMap<number, number>;
}

/** Resolves ids and finds what collides on its face. Throws `ProblemError` with a sentence. */
export function resolveHardRules(problem: TracksProblem): HardRules {
  const forbidden = new Set(problem.forbidden);
  const pool = usablePool(problem, forbidden);
  const index = new Map(pool.map((track, at) => [track.id, at]));
  const find: FindTrack = (id, rule) => {
    if (forbidden.has(id))
      throw collision(`${rule} ${id}`, `the forbidden track ${id}`, 'Take it off one of the two lists.');
    const at = index.get(id);
    if (at === undefined)
      throw collision(
        `${rule} ${id}`,
        'the pool, which does not hold it',
        'Add the track to the pool or drop the rule.',
      );
    return at;
  };
  const seeds = problem.seeds.map((id) => find(id, 'The seed'));
  const length = longEnough(setLength(problem, pool), problem, new Set(seeds).size, pool.length);
  const pins = resolvePins(problem, length.tracks, find);
  const required = new Set([...seeds, ...pins.values()]);
  if (required.size > length.tracks) {
    throw collision(
      `The ${required.size} seeds and pinned tracks`,
      `the length of ${length.tracks} tracks`,
      'Make the set longer or take seeds out.',
    );
  }
  return { pool, length, required, pins };
}

/** With rising or falling BPM a track of unknown BPM has no place, unless it must be in. */
function usablePool(problem: TracksProblem, forbidden: ReadonlySet<string>): ProblemTrack[] {
  const must = new Set([
    ...problem.seeds,
    ...problem.pins.map((pin) => pin.trackId),
    problem.first,
    problem.last,
  ]);
  const pool = problem.pool.filter(
    (track) =>
      !forbidden.has(track.id) &&
      (problem.bpmOrder === 'free' || problem.mode === 'order' || (track.bpm ?? 0) > 0 || must.has(track.id)),
  );
  if (pool.length === 0) {
    throw collision(
      'The list of forbidden tracks',
      'the pool, of which nothing is left',
      'Forbid less or widen the pool.',
    );
  }
  return pool;
}

function longEnough(length: SetLength, problem: TracksProblem, seeds: number, poolSize: number): SetLength {
  if (length.tracks > poolSize) {
    throw collision(
      `The length of ${length.tracks} tracks`,
      `the pool, which has ${poolSize} ${poolSize === 1 ? 'track' : 'tracks'} left`,
      'Widen the pool or ask for fewer tracks.',
    );
  }
  if (problem.length && 'minutes' in problem.length && seeds > length.tracks) {
    return { ...length, tracks: seeds };
  }
  return length;
}
