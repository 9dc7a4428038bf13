import { parseArgs } from 'node:util';
import { barsOf } from './bars.js';
import { exactScore, runBaselines, runOurs, type SolverRuns } from './compare.js';
import { benchProblems } from './problems.js';
import { printBench } from './print-bench.js';

/**
 * `npm run bench:ga [-- --seeds 20 --baseline-seeds 5 --only "20 of 150" --library path.csv]`:
 * ours against the usual ways, on the same problems with the same time.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    'baseline-seeds': { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    library: { type: 'string' },
  },
});

const seedsUpTo = (count: string): number[] => Array.from({ length: Number(count) }, (_, seed) => seed + 1);

const results = [];
for (const bench of benchProblems(values.library).filter(({ name }) => name.includes(values.only))) {
  process.stderr.write(`${bench.name} …\n`);
  const { ours, peakMemoryMb } = await runOurs(bench, seedsUpTo(values.seeds));
  const baselines: SolverRuns[] = runBaselines(bench, seedsUpTo(values['baseline-seeds']));
  results.push({ bench, ours, baselines, exact: exactScore(bench), peakMemoryMb });
}
await printBench(results, barsOf(results));
