import type { BareProblem, EvolveResult } from '@segue/shared/contracts/jobs';
import { bareAnswer, bareSum } from './answer.js';
import { bareScore, compileBare } from './compile-bare.js';
import { differentOrder } from './different.js';
import { startRun, type SolveContext } from './solve-run.js';

/** Solves a bare problem: numbers in, row numbers out. */
export async function solveBare(problem: BareProblem, context: SolveContext): Promise<EvolveResult> {
  const model = compileBare(problem);
  const pins = new Int32Array(model.length).fill(-1);
  const run = startRun(problem, context);
  const telling = {
    score: (order: Int32Array) => ({ score: bareSum(problem, [...order]), terms: [] }),
    mean: (fitness: number) => bareScore(problem, fitness),
  };
  const { order, fitness, proven } = await run.search({
    model,
    pins,
    share: problem.answers > 1 ? 0.6 : 1,
    telling,
  });
  const orders = [order];
  while (orders.length < problem.answers) {
    const other = await differentOrder(run, { model, pins }, orders, fitness);
    if (!other) break;
    orders.push(other);
  }
  const better = problem.sense === 'minimise' ? -1 : 1;
  return {
    answers: orders.map((one) => bareAnswer(problem, [...one])).sort((a, b) => better * (b.score - a.score)),
    ...run.figures(),
    proven,
    poolSize: model.size,
    consideredSize: model.size,
  };
}
