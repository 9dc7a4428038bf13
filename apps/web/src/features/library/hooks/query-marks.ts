import { parseQuery, type QueryProblem } from '@segue/shared/domain/query';

/** A piece of the query, with what is wrong with it. */
export interface QueryMark {
  readonly text: string;
  readonly problem: string | null;
}

/**
 * What cannot be meant in a query, in its order: what the language says at once, and what the server said of the same
 * text. A word that the caret still stands at is being written, and no problem yet.
 * @param caret null while the field is left
 */
export function shownProblems(
  q: string,
  told: readonly QueryProblem[],
  caret: number | null,
): QueryProblem[] {
  const own = parseQuery(q, 0).problems;
  const more = told.filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end));
  return [...own, ...more]
    .filter(({ end }) => end <= q.length && end !== caret)
    .sort((a, b) => a.start - b.start);
}

/** The query cut where problems begin and end. */
export function queryMarks(q: string, problems: readonly QueryProblem[]): QueryMark[] {
  const marks: QueryMark[] = [];
  let at = 0;
  for (const { start, end, message } of problems) {
    if (start < at) continue;
    if (start > at) marks.push({ text: q.slice(at, start), problem: null });
    marks.push({ text: q.slice(start, end), problem: message });
    at = end;
  }
  if (at < q.length) marks.push({ text: q.slice(at), problem: null });
  return marks;
}
