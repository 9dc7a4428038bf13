import { parentPort, workerData } from 'node:worker_threads';
import { ProblemError } from '@segue/shared/domain/set-rules';
import { parseProblem } from '../playlist/read-problem.js';
import { inThisThread } from '../playlist/search.js';
import { solve } from '../playlist/solve.js';
import { threadedIslands } from './island-host.js';
import type { FromSolver, SolverOrder } from './solver-messages.js';

/** Entry of the worker thread that solves one problem and ends. */
const { problemText, islandThreads, islandEntry, stop } = workerData as SolverOrder;

const tell = (message: FromSolver): void => parentPort?.postMessage(message);

try {
  const result = await solve(parseProblem(problemText), {
    now: () => performance.now(),
    cancelled: () => Atomics.load(stop, 0) !== 0,
    onGeneration: (detail) => tell({ kind: 'generation', detail }),
    host: islandThreads > 1 ? threadedIslands(islandThreads, islandEntry) : inThisThread,
  });
  tell({ kind: 'solved', result });
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  tell({ kind: 'refused', code: error.code, message: error.message });
}
