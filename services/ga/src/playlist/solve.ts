import { isBareProblem, type EvolveResult, type PlaylistProblem } from '@segue/shared/contracts/jobs';
import { solveBare } from './solve-bare.js';
import type { SolveContext } from './solve-run.js';
import { solveTracks } from './solve-tracks.js';

/**
 * Solves a playlist problem. The same problem with the same random seed gives the same answer, unless the wall clock
 * or a cancel ended it (`endedBy` says so); then the answer is the best so far, complete and valid.
 * Throws `ProblemError` with a sentence when the hard rules collide.
 */
export const solve = (problem: PlaylistProblem, context: SolveContext): Promise<EvolveResult> =>
  isBareProblem(problem) ? solveBare(problem, context) : solveTracks(problem, context);
