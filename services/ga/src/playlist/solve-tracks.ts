import type { EvolveResult, TracksProblem } from '@segue/shared/contracts/jobs';
import { tracksAnswer } from './answer.js';
import { brokenRules } from './broken-rules.js';
import { compileTracks } from './compile-tracks.js';
import { differentOrder } from './different.js';
import { explainInfeasible } from './infeasible.js';
import { narrow, priceIn } from './narrow.js';
import { pinsOf } from './model-pins.js';
import { startRun, type SolveContext, type SolveRun, type Telling } from './solve-run.js';
import { setUpTracks, type TracksSetup } from './tracks-setup.js';

/** Share of the budget that the first answer gets when others are to follow. */
const FIRST_ANSWER = 0.6;
/** Rounds in which a narrowed pool finds out which other tracks are worth considering, and the share of each. */
const SCOUTING_ROUNDS = 2;
const SCOUTING = 0.12;
/** Tracks that each place may bring into a narrowed pool in each round. */
const PRICED_PER_PLACE = 6;
/** What is left of a big pool's budget for searching: reading and narrowing thousands of tracks takes time too. */
const LEFT_AFTER_NARROWING = 0.5;

/** The tracks that a search may use, and its numbers. */
interface Stage {
  readonly considered: readonly number[];
  readonly model: ReturnType<typeof compileTracks>;
  readonly pins: Int32Array;
  readonly start: Int32Array | null;
  /** Share of the budget that is left for the search. */
  readonly shareLeft: number;
}

/** Solves a tracks problem. Throws `ProblemError` when its hard rules cannot all be met. */
export async function solveTracks(problem: TracksProblem, context: SolveContext): Promise<EvolveResult> {
  const setup = setUpTracks(problem);
  const run = startRun(problem, context);
  const share = problem.answers > 1 ? FIRST_ANSWER : 1;
  const stage = await chooseStage(setup, run, share);
  const telling = tellingOf(setup, stage.considered);
  const first = await run.search({ ...stage, share: share * stage.shareLeft, telling });
  const broken = brokenRules(setup, poolOrder(stage, first.order))[0];
  if (broken) throw await explainInfeasible(problem, broken, context);
  const orders = [first.order];
  while (orders.length < problem.answers) {
    const other = await differentOrder(run, stage, orders, first.fitness);
    if (!other || brokenRules(setup, poolOrder(stage, other)).length > 0) break;
    orders.push(other);
  }
  return {
    answers: orders
      .map((order) => tracksAnswer(setup, poolOrder(stage, order)))
      .sort((a, b) => b.score - a.score),
    ...run.figures(),
    proven: first.proven && stage.considered.length === setup.tracks.length,
    poolSize: problem.pool.length,
    consideredSize: stage.considered.length,
  };
}

const poolOrder = ({ considered }: Pick<Stage, 'considered'>, order: Int32Array): number[] =>
  Array.from(order, (track) => considered[track] as number);

/** The whole pool when it is small; else a narrowed one, widened by what first searches show to be missing. */
async function chooseStage(setup: TracksSetup, run: SolveRun, share: number): Promise<Stage> {
  let stage = stageOf(setup, narrow(setup), null, 1);
  if (stage.considered.length === setup.tracks.length) return stage;
  for (let round = 0; round < SCOUTING_ROUNDS; round += 1) {
    const telling = tellingOf(setup, stage.considered);
    const scout = await run.search({ ...stage, share: share * SCOUTING, telling });
    const order = poolOrder(stage, scout.order);
    const considered = priceIn(setup, stage.considered, order, PRICED_PER_PLACE);
    const modelTrack = new Map(considered.map((index, x) => [index, x]));
    const start = Int32Array.from(order, (index) => modelTrack.get(index) as number);
    stage = stageOf(setup, considered, start, LEFT_AFTER_NARROWING - SCOUTING_ROUNDS * SCOUTING);
  }
  return stage;
}

const stageOf = (
  setup: TracksSetup,
  considered: readonly number[],
  start: Int32Array | null,
  shareLeft: number,
): Stage => ({
  considered,
  shareLeft,
  model: compileTracks(setup, considered),
  pins: pinsOf(setup, considered),
  start,
});

const tellingOf = (setup: TracksSetup, considered: readonly number[]): Telling => ({
  score: (order) => {
    const { score, terms } = tracksAnswer(setup, poolOrder({ considered }, order));
    return { score, terms };
  },
  mean: (fitness) => Math.max(0, fitness),
});
