import {
  bareProblem,
  tracksProblem,
  type PlaylistProblem,
  type TracksProblemInput,
} from '@segue/shared/contracts/jobs';
import { seededRandom, shuffle } from '../engine/random.js';
import { MOST_EXACT } from './baselines/exact.js';
import { readCrateFile } from './crate-file.js';
import { syntheticCrate } from './synthetic-crate.js';

/** One problem of the comparison: choose `length` of `pool` (or order them all when they are equal). */
export interface BenchProblem {
  readonly name: string;
  readonly pool: number;
  readonly length: number;
  readonly seconds: number;
  readonly problem: PlaylistProblem;
}

const SIZES = [
  { pool: 12, length: 12, seconds: 2 },
  { pool: 15, length: 15, seconds: 2 },
  { pool: 40, length: 40, seconds: 2 },
  { pool: 100, length: 100, seconds: 2 },
  { pool: 200, length: 200, seconds: 2 },
  { pool: 150, length: 20, seconds: 2 },
  { pool: 500, length: 40, seconds: 2 },
  { pool: 5000, length: 40, seconds: 5 },
] as const;

/** Penalties beyond neighbours are not for the exact method: the small problems do without. */
const NEIGHBOURS_ONLY = { sameArtist: { window: 1, cost: 0.3 }, sameRelease: { window: 1, cost: 0.2 } };

type Pool = TracksProblemInput['pool'];

/** Every size from a made-up crate and from random points; and from a library file where one is given. */
export function benchProblems(crateFile: string | undefined): BenchProblem[] {
  const library = crateFile === undefined ? null : readCrateFile(crateFile);
  return SIZES.flatMap(({ pool, length, seconds }) => {
    const of = (source: string, problem: PlaylistProblem): BenchProblem => ({
      name: `${source} ${pool === length ? `order ${length}` : `${length} of ${pool}`}`,
      pool,
      length,
      seconds,
      problem,
    });
    const made = of('crate', crateProblem(syntheticCrate(pool, seededRandom(pool)), length, seconds));
    if (pool > 1500) return [made];
    const points = of('points', metricProblem(pool, length, seconds));
    if (!library) return [made, points];
    return [made, points, of('library', crateProblem(sample(library, pool), length, seconds))];
  });
}

function crateProblem(pool: Pool, length: number, seconds: number): PlaylistProblem {
  return tracksProblem.parse({
    pool,
    length: { tracks: length },
    mode: pool.length === length ? 'order' : 'select',
    energyCurve: { template: 'classic-arc', low: 1, high: 10 },
    rules: { keyLock: false, ...(length <= MOST_EXACT ? NEIGHBOURS_ONLY : {}) },
    answers: 1,
    budget: { seconds },
  });
}

/** Random points in a cube of six dimensions: near is good. */
function metricProblem(size: number, length: number, seconds: number): PlaylistProblem {
  const random = seededRandom(size, 7);
  const points = Array.from({ length: size }, () => Array.from({ length: 6 }, () => random.unit()));
  const near = (a: readonly number[], b: readonly number[]): number =>
    1 - Math.sqrt(a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0) / a.length);
  return bareProblem.parse({
    transition: points.map((a) => points.map((b) => near(a, b))),
    length,
    budget: { seconds },
  });
}

function sample(library: Pool, size: number): Pool {
  const order = Int32Array.from(library.keys());
  shuffle(order, seededRandom(size, 3));
  return [...order.slice(0, size)].flatMap((index) => library[index] ?? []);
}
