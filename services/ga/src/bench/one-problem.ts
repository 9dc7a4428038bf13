import type { BenchResult } from './bars.js';
import { exactScore, mostScore, runBaselines, runOurs } from './compare.js';
import { benchProblem } from './problems.js';
import type { BenchTask } from './run-apart.js';

/** One problem of the benchmark, in this process alone: see `run-apart.ts`. */
const { name, library, seeds, baselineSeeds } = JSON.parse(process.argv[2] ?? '') as BenchTask;
const seedsUpTo = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed + 1);

const bench = benchProblem(name, library);
const { ours, peakMemoryMb } = await runOurs(bench, seedsUpTo(seeds));
const baselines = runBaselines(bench, seedsUpTo(baselineSeeds));
const exact = await exactScore(bench);
const found = Math.max(...[ours, ...baselines].flatMap(({ scores }) => scores));
const { pool, length, seconds } = bench;
const result: BenchResult = {
  bench: { name, pool, length, seconds },
  ours,
  baselines,
  exact,
  most: exact ?? mostScore(bench, found),
  peakMemoryMb,
};
process.send?.(result);
