import { isBareProblem } from '@segue/shared/contracts/jobs';
import { seededRandom } from '../engine/random.js';
import { compileBare } from '../playlist/compile-bare.js';
import { compileTracks } from '../playlist/compile-tracks.js';
import { scoreOrder } from '../playlist/score-order.js';
import type { SetModel } from '../playlist/set-model.js';
import { solve } from '../playlist/solve.js';
import { setUpTracks } from '../playlist/tracks-setup.js';
import type { Baseline } from './baselines/budget.js';
import { exactOptimum, MOST_EXACT } from './baselines/exact.js';
import { greedy } from './baselines/greedy.js';
import { randomOrders } from './baselines/random-orders.js';
import { annealing } from './baselines/simulated-annealing.js';
import { twoOptOrOpt } from './baselines/two-opt-or-opt.js';
import type { BenchProblem } from './problems.js';

/** Milliseconds of processor time of this process: a fair clock on a machine that others use too. */
export const cpuClock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Scores and times of one solver on one problem, one entry a seed. */
export interface SolverRuns {
  readonly solver: string;
  readonly scores: readonly number[];
  readonly milliseconds: readonly number[];
}

/** A baseline's own model: every track of the pool, however many. */
function modelOf({ problem }: BenchProblem): SetModel {
  if (isBareProblem(problem)) return compileBare(problem);
  const setup = setUpTracks(problem);
  return compileTracks(setup, [...setup.tracks.keys()]);
}

/** Also the largest memory that this process has had until the first seed was done: later seeds leave garbage. */
export async function runOurs(
  bench: BenchProblem,
  seeds: readonly number[],
): Promise<{ ours: SolverRuns; peakMemoryMb: number }> {
  let peakMemoryMb = 0;
  const scores: number[] = [];
  const milliseconds: number[] = [];
  for (const randomSeed of seeds) {
    const begun = cpuClock();
    const { answers } = await solve({ ...bench.problem, randomSeed }, { now: cpuClock });
    milliseconds.push(cpuClock() - begun);
    scores.push(answers[0]?.score ?? NaN);
    peakMemoryMb ||= Math.round(process.resourceUsage().maxRSS / 1024);
  }
  return { ours: { solver: 'ours', scores, milliseconds }, peakMemoryMb };
}

/** The baselines get their numbers ready made and the whole time; ours makes its own within it. */
export function runBaselines(bench: BenchProblem, seeds: readonly number[]): SolverRuns[] {
  const model = modelOf(bench);
  const milliseconds = bench.seconds * 1000;
  let begun = 0;
  const spent = (): number => (cpuClock() - begun) / milliseconds;
  const solvers: [string, Baseline][] = [
    ['random', randomOrders],
    ['greedy, every start', greedy],
    ['greedy + 2-opt + or-opt', twoOptOrOpt],
    ['simulated annealing', annealing(spent)],
  ];
  return solvers.map(([solver, baseline]) => {
    const runs = seeds.map((seed) => {
      begun = cpuClock();
      const order = baseline({ model, random: seededRandom(seed, 99), over: () => spent() >= 1 });
      return { score: scoreOf(bench, order), milliseconds: cpuClock() - begun };
    });
    return {
      solver,
      scores: runs.map((run) => run.score),
      milliseconds: runs.map((run) => run.milliseconds),
    };
  });
}

/** By the problem's own definition, not the model's sums. */
function scoreOf({ problem }: BenchProblem, order: Int32Array): number {
  const ids = isBareProblem(problem)
    ? Array.from(order, String)
    : Array.from(order, (track) => problem.pool[track]?.id ?? '');
  return scoreOrder(problem, ids).score;
}

/** The proven optimum where it can be had, else null. */
export function exactScore(bench: BenchProblem): number | null {
  if (bench.pool !== bench.length || bench.length > MOST_EXACT) return null;
  const model = modelOf(bench);
  return model.near ? null : exactOptimum(model);
}
