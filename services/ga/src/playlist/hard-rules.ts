import type { ProblemTrack, TracksProblem } from '@segue/shared/contracts/jobs';
import { collision, ProblemError } from './problem-error.js';
import { selects } from './selector.js';
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
  const find = (id: string, rule: string): number => {
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

function resolvePins(
  problem: TracksProblem,
  length: number,
  find: (id: string, rule: string) => number,
): Map<number, number> {
  const wanted = [
    ...(problem.first === undefined ? [] : [{ place: 0, id: problem.first, rule: 'The first track' }]),
    ...(problem.last === undefined ? [] : [{ place: length - 1, id: problem.last, rule: 'The last track' }]),
    ...problem.pins.map((pin) => ({
      place: pin.position - 1,
      id: pin.trackId,
      rule: `The pin at place ${pin.position}`,
    })),
  ];
  const pins = new Map<number, number>();
  const ruleAt = new Map<number, string>();
  const ruleOf = new Map<number, { place: number; rule: string }>();
  for (const { place, id, rule } of wanted) {
    if (place >= length)
      throw collision(`${rule}`, `the length of ${length} tracks`, 'Make the set longer or move the pin.');
    const track = find(id, rule);
    const taken = pins.get(place);
    if (taken !== undefined && taken !== track) {
      throw collision(
        rule,
        `${lower(ruleAt.get(place) ?? '')}: both want place ${place + 1}`,
        'Keep one of them.',
      );
    }
    const other = ruleOf.get(track);
    if (other && other.place !== place) {
      throw collision(
        rule,
        `${lower(other.rule)}: one track cannot stand at two places`,
        'Keep one of them.',
      );
    }
    pins.set(place, track);
    ruleAt.set(place, rule);
    ruleOf.set(track, { place, rule });
  }
  return pins;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The pool's share that a phase may use at each place: null where any track may stand. */
export function phaseAt(problem: TracksProblem, place: number, length: number): TracksProblem['phases'] {
  const middle = (place + 0.5) / length;
  return problem.phases.filter((phase) => middle >= phase.from && middle <= phase.to);
}

/** Pins that a phase does not take, and phases that nothing fits. Throws `ProblemError`. */
export function checkPhases(problem: TracksProblem, rules: HardRules): void {
  for (const phase of problem.phases) {
    if (phase.from > phase.to) {
      throw new ProblemError('problem-invalid', `The phase ${phase.name} ends before it begins.`);
    }
    const places = Array.from({ length: rules.length.tracks }, (_, place) => place).filter((place) =>
      phaseAt(problem, place, rules.length.tracks).includes(phase),
    );
    const fitting = rules.pool.filter((track) => selects(phase.only, track)).length;
    if (fitting < places.length) {
      throw collision(
        `The phase ${phase.name}, which has ${places.length} places`,
        `the pool, of which ${fitting} tracks fit it`,
        'Widen the phase’s filter or the pool.',
      );
    }
    for (const place of places) {
      const pinned = rules.pins.get(place);
      const track = pinned === undefined ? undefined : rules.pool[pinned];
      if (track && !selects(phase.only, track)) {
        throw collision(
          `The track ${track.id} at place ${place + 1}`,
          `the phase ${phase.name}, whose filter it does not pass`,
          'Move it or widen the filter.',
        );
      }
    }
  }
}
