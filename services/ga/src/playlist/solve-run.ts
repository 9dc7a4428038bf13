import type { EvolveDetail, EvolveResult, PlaylistProblem, SetTerm } from '@segue/shared/contracts/jobs';
import { isProvable, prove } from './exact/prove.js';
import type { EndReason, IslandHost, SearchOptions, SearchOutcome } from './search.js';
import { inThisThread, search } from './search.js';
import type { SetModel } from './set-model.js';

/** What solving needs from outside. Everything is optional but the clock. */
export interface SolveContext {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly cancelled?: () => boolean;
  readonly onGeneration?: (detail: EvolveDetail) => void;
  /** Where islands live; in this thread unless given. */
  readonly host?: IslandHost;
}

/** How a model's order is told to the world while the search runs. */
export interface Telling {
  /** The problem's own score for an order of the model. */
  score(order: Int32Array): { score: number; terms: SetTerm[] };
  /** The problem's own score for a model's mean. */
  mean(fitness: number): number;
}

export interface RunSearch {
  readonly model: SetModel;
  readonly pins: Int32Array;
  /** Share 0..1 of the problem's budget. */
  readonly share: number;
  readonly start?: Int32Array | null;
  readonly telling: Telling | null;
}

/** What a search came to, and whether it is certain that no order of its model scores more. */
export interface RunOutcome extends SearchOutcome {
  readonly proven: boolean;
}

/** One solving of one problem: several searches on one budget, one clock and one history. */
export interface SolveRun {
  search(what: RunSearch): Promise<RunOutcome>;
  /** True once the clock or the user ended it. */
  ended(): boolean;
  figures(): Pick<EvolveResult, 'history' | 'generations' | 'evaluations' | 'endedBy'>;
}

/**
 * Cells read a second of budget. Lower than what a 2020s core does (200 to 350 million), so that the budget, which is
 * the same everywhere, ends a search before the clock, which is not.
 */
export const EFFORT_PER_SECOND = 140e6;
/** Without place values cells lie closer together in memory, and more of them are read in a second. */
const PLAIN_MODEL_FACTOR = 2.1;
/** Nor is there a pool to scan when all tracks are ordered. */
const ORDER_FACTOR = 1.4;

/** Few tracks: a short search, then a proof that may take so much of the effort; the rest of it only if that fails. */
const SHORT_SEARCH = 0.05;
const PROOF = 0.15;

const HISTORY_POINTS = 200;

export function startRun(problem: PlaylistProblem, context: SolveContext): SolveRun {
  const { seconds, timeLimitSeconds = seconds * 5 } = problem.budget;
  const begun = context.now();
  const history: EvolveResult['history'] = [];
  let generations = 0;
  let evaluations = 0;
  let endedBy: EndReason = 'stagnation';
  const observe = (telling: Telling | null): SearchOptions['observe'] => {
    return ({ best, mean, diversity }) => {
      if (!telling) return;
      const { score, terms } = telling.score(best.genome);
      const figures = { generation: history.length, best: score, mean: telling.mean(mean), diversity };
      history.push(figures);
      context.onGeneration?.({ ...figures, terms });
    };
  };
  const effortOf = ({ model, share }: RunSearch): number =>
    seconds * EFFORT_PER_SECOND * share * speedOf(model);
  const ended = (): boolean => endedBy === 'cancelled' || endedBy === 'time';

  async function evolve(what: RunSearch, part: number): Promise<SearchOutcome> {
    const outcome = await search(what.model, what.pins, {
      randomSeed: problem.randomSeed,
      effort: effortOf(what) * part,
      start: what.start ?? null,
      host: context.host ?? inThisThread,
      outOfTime: () => context.now() - begun >= timeLimitSeconds * 1000,
      cancelled: context.cancelled ?? (() => false),
      observe: observe(what.telling),
    });
    generations += outcome.generations;
    evaluations += outcome.effort;
    endedBy = graver(endedBy, outcome.endedBy);
    return outcome;
  }

  async function evolveAndProve(what: RunSearch): Promise<RunOutcome> {
    const short = await evolve(what, SHORT_SEARCH);
    if (ended()) return { ...short, proven: false };
    const proof = prove(what.model, short.order, effortOf(what) * PROOF);
    evaluations += proof.effort;
    if (proof.proven) return { ...short, order: proof.order, fitness: proof.score, proven: true };
    const long = await evolve({ ...what, start: proof.order }, 1 - SHORT_SEARCH - PROOF);
    return { ...long, proven: false };
  }

  return {
    ended,
    figures: () => ({
      history: thinned(history),
      generations,
      evaluations: Math.round(evaluations),
      endedBy,
    }),
    search: async (what) =>
      isProvable(what.model) ? evolveAndProve(what) : { ...(await evolve(what, 1)), proven: false },
  };
}

/** How much faster than usual the cells of a model are read. */
const speedOf = ({ placesAreFree, size, length }: SetModel): number =>
  (placesAreFree ? PLAIN_MODEL_FACTOR : 1) * (size === length ? ORDER_FACTOR : 1);

const GRAVITY: readonly EndReason[] = ['stagnation', 'budget', 'time', 'cancelled'];

const graver = (a: EndReason, b: EndReason): EndReason => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a);

/** At most 200 points, evenly spread, the first and the last among them. */
function thinned(history: EvolveResult['history']): EvolveResult['history'] {
  if (history.length <= HISTORY_POINTS) return history;
  return Array.from(
    { length: HISTORY_POINTS },
    (_, point) => history[Math.round((point * (history.length - 1)) / (HISTORY_POINTS - 1))],
  ).filter((point) => point !== undefined);
}
