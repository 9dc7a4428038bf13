import { tracksProblem, type TracksProblem, type TracksProblemInput } from '@segue/shared/contracts/jobs';
import { syntheticCrate } from '../bench/synthetic-crate.js';
import { seededRandom } from '../engine/random.js';
import type { SolveContext } from '../playlist/solve-run.js';

/** A problem over a made-up crate: short thinking, no hurry, one answer unless said otherwise. */
export function crateProblem(poolSize: number, asked: Partial<TracksProblemInput> = {}): TracksProblem {
  return tracksProblem.parse({
    pool: syntheticCrate(poolSize, seededRandom(11)),
    length: { tracks: 10 },
    answers: 1,
    budget: { seconds: 0.05, timeLimitSeconds: 600 },
    ...asked,
  });
}

/** A clock that stands still: only the budget ends a search. */
export const noHurry: SolveContext = { now: () => 0 };
