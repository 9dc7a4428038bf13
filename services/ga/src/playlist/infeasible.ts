import type { TracksProblem } from '@segue/shared/contracts/jobs';
import { brokenRules, type BrokenRule } from './broken-rules.js';
import { compileTracks } from './compile-tracks.js';
import { collision, type ProblemError } from '@segue/shared/domain/set-rules';
import { pinsOf } from './model-pins.js';
import { startRun, type SolveContext } from './solve-run.js';
import { setUpTracks } from './tracks-setup.js';

/** Each group of rules, in words, and the problem without it. */
const RELAXATIONS: readonly { field: BrokenRule['field']; words: string; without: Partial<TracksProblem> }[] =
  [
    { field: 'never', words: 'the pairs that never follow each other', without: { never: [] } },
    { field: 'bpmOrder', words: 'the rising or falling BPM', without: { bpmOrder: 'free' } },
    { field: 'phases', words: 'the filters of the phases', without: { phases: [] } },
    { field: 'quotas', words: 'the quotas', without: { quotas: [] } },
    { field: 'pins', words: 'the pinned places', without: { pins: [] } },
    { field: 'seeds', words: 'the seeds that must be in', without: { seeds: [] } },
  ];

/** Budget, in seconds, of each try to do without one group of rules. */
const TRY_SECONDS = 0.25;

/** Tracks that a try may use, those that must be in among them. */
const MOST_TRIED = 1000;

/**
 * Finds out what a broken rule collides with: the group of rules without which it can be kept.
 * Small pools are searched whole, so that "cannot be met" is not an effect of narrowing.
 */
export async function explainInfeasible(
  problem: TracksProblem,
  broken: BrokenRule,
  context: SolveContext,
): Promise<ProblemError> {
  for (const { field, words, without } of RELAXATIONS) {
    if (field === broken.field || !asks(problem, field)) continue;
    if (await canBeMet({ ...problem, ...without }, context)) {
      return collision(broken.rule, words, 'Loosen one of the two.');
    }
  }
  return collision(
    broken.rule,
    'the pool and the length',
    'No set was found that keeps it: widen the pool or loosen the rule.',
  );
}

const asks = (problem: TracksProblem, field: BrokenRule['field']): boolean =>
  field === 'bpmOrder' ? problem.bpmOrder !== 'free' : problem[field].length > 0;

async function canBeMet(problem: TracksProblem, context: SolveContext): Promise<boolean> {
  const setup = setUpTracks(problem);
  const all = [...new Set([...setup.hard.required, ...setup.tracks.keys()])].slice(0, MOST_TRIED);
  const run = startRun({ ...problem, budget: { seconds: TRY_SECONDS } }, { now: context.now });
  const { order } = await run.search({
    model: compileTracks(setup, all),
    pins: pinsOf(setup, all),
    share: 1,
    telling: null,
  });
  return (
    brokenRules(
      setup,
      [...order].map((x) => all[x] as number),
    ).length === 0
  );
}
