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
/** Of that, what a narrowed pool spends on finding out which other tracks are worth considering. */
const SCOUTING = 0.3;
/** Tracks that each place may bring into a narrowed pool. */
const PRICED_PER_PLACE = 8;

/** The tracks that a search may use, and its numbers. */
interface Stage {
  readonly considered: readonly number[];
  readonly model: ReturnType<typeof compileTracks>;
  readonly pins: Int32Array;
  readonly start: Int32Array | null;
}

/** Solves a tracks problem. Throws `ProblemError` when its hard rules cannot all be met. */
export async function solveTracks(problem: TracksProblem, context: SolveContext): Promise<EvolveResult> {
  const setup = setUpTracks(problem);
  const run = startRun(problem, context);
  const share = problem.answers > 1 ? FIRST_ANSWER : 1;
  const stage = await chooseStage(setup, run, share);
  const telling = tellingOf(setup, stage.considered);
  const scouted = stage.start ? SCOUTING : 0;
  const first = await run.search({ ...stage, share: share * (1 - scouted), telling });
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
    poolSize: problem.pool.length,
    consideredSize: stage.considered.length,
  };
}

const poolOrder = ({ considered }: Pick<Stage, 'considered'>, order: Int32Array): number[] =>
  Array.from(order, (track) => considered[track] as number);

/** The whole pool when it is small; else a narrowed one, widened once by what a first search shows to be missing. */
async function chooseStage(setup: TracksSetup, run: SolveRun, share: number): Promise<Stage> {
  const stage = stageOf(setup, narrow(setup), null);
  if (stage.considered.length === setup.tracks.length) return stage;
  const telling = tellingOf(setup, stage.considered);
  const scout = await run.search({ ...stage, share: share * SCOUTING, telling });
  const order = poolOrder(stage, scout.order);
  const considered = priceIn(setup, stage.considered, order, PRICED_PER_PLACE);
  const modelTrack = new Map(considered.map((index, x) => [index, x]));
  return stageOf(
    setup,
    considered,
    Int32Array.from(order, (index) => modelTrack.get(index) as number),
  );
}

const stageOf = (setup: TracksSetup, considered: readonly number[], start: Int32Array | null): Stage => ({
  considered,
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
