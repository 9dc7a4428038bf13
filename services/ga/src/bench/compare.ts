import { isBareProblem } from '@segue/shared/contracts/jobs';
import { seededRandom } from '../engine/random.js';
import { compileBare } from '../playlist/compile-bare.js';
import { compileTracks } from '../playlist/compile-tracks.js';
import { isProvable, prove } from '../playlist/exact/prove.js';
import { upperBound } from '../playlist/exact/upper-bound.js';
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
import { MOST_PROVEN, type BenchProblem } from './problems.js';

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
  const solvers: [string, Baseline, readonly number[]][] = [
    ['random', randomOrders, seeds],
    // The same from every seed.
    ['greedy, every start', greedy, seeds.slice(0, 1)],
    ['greedy + 2-opt + or-opt', twoOptOrOpt, seeds],
    ['simulated annealing', annealing(spent), seeds],
  ];
  return solvers.map(([solver, baseline, its]) => {
    const runs = its.map((seed) => {
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

/** Effort that a proof may take here: some seconds. */
const PROOF_EFFORT = 300e6;
/** Cells that finding an upper bound may read. */
const BOUND_EFFORT = 1.5e9;
const BOUND_ROUNDS = 300;

/**
 * The proven optimum where it can be had, else null: by all subsets where they are few and nothing but neighbours
 * counts, else by branch and bound from a good order. Whose that is does not matter to the proof.
 */
export async function exactScore(bench: BenchProblem): Promise<number | null> {
  if (bench.pool !== bench.length || bench.length > MOST_PROVEN) return null;
  const model = modelOf(bench);
  if (bench.length <= MOST_EXACT && !model.near) return exactOptimum(model);
  if (!isProvable(model)) return null;
  const { answers } = await solve(bench.problem, { now: cpuClock });
  const known = orderOf(bench, answers[0]?.order ?? []);
  const { order, proven } = prove(model, known, PROOF_EFFORT);
  return proven ? scoreOf(bench, order) : null;
}

/** The rows of a problem by the ids of an answer. */
function orderOf({ problem }: BenchProblem, ids: readonly string[]): Int32Array {
  if (isBareProblem(problem)) return Int32Array.from(ids, Number);
  const rows = new Map(problem.pool.map(({ id }, row) => [id, row]));
  return Int32Array.from(ids, (id) => rows.get(id) ?? -1);
}

/** What no order of the problem can score more than, where there is time to reckon it; `found` is known to be possible. */
export function mostScore(bench: BenchProblem, found: number): number | null {
  const { pool, length } = bench;
  const rounds = Math.min(BOUND_ROUNDS, Math.floor(BOUND_EFFORT / (pool * pool * length)));
  return rounds < 50 ? null : upperBound(modelOf(bench), found, rounds).most;
}
