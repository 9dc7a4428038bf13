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

/** Orders of so many tracks are proven by branch and bound. */
export const MOST_PROVEN = 20;

const SIZES = [
  { pool: 12, length: 12, seconds: 2 },
  { pool: 15, length: 15, seconds: 2 },
  { pool: 18, length: 18, seconds: 2 },
  { pool: 20, length: 20, seconds: 2 },
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

type Size = (typeof SIZES)[number];

/** Names of all problems: every size from a made-up crate and from random points, and from a library where one is given. */
export const problemNames = (library: string | null): string[] =>
  SIZES.flatMap((size) => sourcesOf(size, library).map((source) => nameOf(source, size)));

/** Makes one of the problems. Throws when there is none of the name. */
export function benchProblem(name: string, library: string | null): BenchProblem {
  for (const size of SIZES) {
    const source = sourcesOf(size, library).find((one) => nameOf(one, size) === name);
    if (source) return { name, ...size, problem: problemOf(source, size, library) };
  }
  throw new RangeError(`There is no problem "${name}".`);
}

type Source = 'crate' | 'points' | 'library';

/** A bare problem of 5,000 would be a matrix of 25 million numbers in JSON: nobody sends one. The library has 1,250. */
const sourcesOf = ({ pool }: Size, library: string | null): Source[] =>
  pool > 1500 ? ['crate'] : library === null ? ['crate', 'points'] : ['crate', 'points', 'library'];

const nameOf = (source: Source, { pool, length }: Size): string =>
  `${source} ${pool === length ? `order ${length}` : `${length} of ${pool}`}`;

function problemOf(source: Source, { pool, length, seconds }: Size, library: string | null): PlaylistProblem {
  if (source === 'points') return metricProblem(pool, length, seconds);
  const tracks =
    source === 'library' && library !== null
      ? sample(readCrateFile(library), pool)
      : syntheticCrate(pool, seededRandom(pool));
  return crateProblem(tracks, length, seconds);
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
