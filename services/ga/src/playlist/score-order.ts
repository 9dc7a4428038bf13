import { isBareProblem, type PlaylistAnswer, type PlaylistProblem } from '@segue/shared/contracts/jobs';
import { bareAnswer, tracksAnswer } from './answer.js';
import { brokenRules } from './broken-rules.js';
import { ProblemError } from '@segue/shared/domain/set-rules';
import { setUpTracks } from './tracks-setup.js';

/** An order with its score, and in words the hard rules that it breaks. */
export type ScoredOrder = PlaylistAnswer & { readonly broken: readonly string[] };

/**
 * Scores any order for a problem, whoever made it. Throws `ProblemError` when it names a track twice, a track that
 * the problem does not have, or another number of tracks than the problem asks for.
 */
export function scoreOrder(problem: PlaylistProblem, order: readonly string[]): ScoredOrder {
  if (new Set(order).size !== order.length) throw wrongOrder('holds a track twice');
  if (isBareProblem(problem)) {
    const rows = order.map((row) => rowOf(row, problem.transition.length));
    checkLength(rows.length, problem.length ?? problem.transition.length);
    return { ...bareAnswer(problem, rows), broken: [] };
  }
  const setup = setUpTracks(problem);
  const index = new Map(setup.hard.pool.map((track, at) => [track.id, at]));
  const tracks = order.map((id) => {
    const at = index.get(id);
    if (at === undefined) throw wrongOrder(`holds ${id}, which the pool does not have or which is forbidden`);
    return at;
  });
  checkLength(tracks.length, setup.hard.length.tracks);
  return { ...tracksAnswer(setup, tracks), broken: brokenRules(setup, tracks).map(({ rule }) => rule) };
}

function rowOf(text: string, rows: number): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 0 || row >= rows)
    throw wrongOrder(`holds ${text}, which is no row of the matrix`);
  return row;
}

function checkLength(has: number, asked: number): void {
  if (has !== asked) throw wrongOrder(`has ${has} tracks, the problem asks for ${asked}`);
}

const wrongOrder = (why: string): ProblemError => new ProblemError('problem-invalid', `The order ${why}.`);
