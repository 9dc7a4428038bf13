import { parseArgs } from 'node:util';
import { barsOf } from './bars.js';
import { problemNames } from './problems.js';
import { printBench } from './print-bench.js';
import { runApart } from './run-apart.js';

/**
 * `npm run bench:ga [-- --quick --seeds 20 --baseline-seeds 3 --only "20 of 150" --library path.csv]`:
 * ours against the usual ways, on the same problems with the same time. Without `--quick` it takes about ten minutes.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    seeds: { type: 'string' },
    'baseline-seeds': { type: 'string' },
    only: { type: 'string', default: '' },
    library: { type: 'string' },
  },
});

const seeds = Number(values.seeds ?? (values.quick ? 3 : 20));
const baselineSeeds = Number(values['baseline-seeds'] ?? (values.quick ? 1 : 3));
const library = values.library ?? null;
const names = problemNames(library).filter((name) => name.includes(values.only));

const results = await runApart(names.map((name) => ({ name, library, seeds, baselineSeeds })));
await printBench(results, barsOf(results));
