import { resolvePins, type FindTrack } from './pins.js';
import { collision } from './problem-error.js';
import { setLength, type SetLength } from './set-length.js';
import { nameOf, type RuleTrack, type SetWishes } from './wishes.js';

/** The rules of a set that are never broken, by index into `pool`. */
export interface HardRules<Track extends RuleTrack = RuleTrack> {
  /** Without the forbidden tracks. */
  readonly pool: readonly Track[];
  readonly length: SetLength;
  /** Tracks that must be in: seeds, pins, first and last. */
  readonly required: ReadonlySet<number>;
  /** Track at a place (from 0). */
  readonly pins: ReadonlyMap<number, number>;
}

/** Resolves ids and finds what collides on its face. Throws `ProblemError` with a sentence. */
export function resolveHardRules<Track extends RuleTrack>(wishes: SetWishes<Track>): HardRules<Track> {
  const forbidden = new Set(wishes.forbidden);
  const pool = usablePool(wishes, forbidden);
  const index = new Map(pool.map((track, at) => [track.id, at]));
  const names = new Map(wishes.pool.map((track) => [track.id, nameOf(track)]));
  const find: FindTrack = (id, rule) => {
    const name = names.get(id) ?? id;
    if (forbidden.has(id))
      throw collision(`${rule} ${name}`, `the forbidden track ${name}`, 'Take it off one of the two lists.');
    const at = index.get(id);
    if (at === undefined)
      throw collision(
        `${rule} ${name}`,
        'the pool, which does not hold it',
        'Add the track to the pool or drop the rule.',
      );
    return at;
  };
  const seeds = wishes.seeds.map((id) => find(id, 'The seed'));
  const length = longEnough(setLength(wishes, pool), wishes, new Set(seeds).size, pool.length);
  const pins = resolvePins(wishes, length.tracks, find);
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
function usablePool<Track extends RuleTrack>(
  wishes: SetWishes<Track>,
  forbidden: ReadonlySet<string>,
): Track[] {
  const must = new Set([
    ...wishes.seeds,
    ...wishes.pins.map((pin) => pin.trackId),
    wishes.first,
    wishes.last,
  ]);
  const pool = wishes.pool.filter(
    (track) =>
      !forbidden.has(track.id) &&
      (wishes.bpmOrder === 'free' || wishes.mode === 'order' || (track.bpm ?? 0) > 0 || must.has(track.id)),
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

function longEnough(length: SetLength, wishes: SetWishes, seeds: number, poolSize: number): SetLength {
  if (length.tracks > poolSize) {
    throw collision(
      `The length of ${length.tracks} tracks`,
      `the pool, which has ${poolSize} ${poolSize === 1 ? 'track' : 'tracks'} left`,
      'Widen the pool or ask for fewer tracks.',
    );
  }
  if (wishes.length && 'minutes' in wishes.length && seeds > length.tracks) {
    return { ...length, tracks: seeds };
  }
  return length;
}
