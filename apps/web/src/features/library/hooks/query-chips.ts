import { parseQuery, withoutSpan, type Rule } from '@segue/shared/domain/query';
import { filterChips } from './filter-chips';
import type { LibraryView } from './library-view';

/** A condition of the text, and the text without it. */
export interface QueryChip {
  readonly id: string;
  readonly label: string;
  readonly without: string;
}

/** The conditions that were typed. */
export function queryChips(q: string): QueryChip[] {
  return parseQuery(q, 0).conditions.map(({ span }) => ({
    id: `${span.start} ${q.slice(span.start, span.end)}`,
    label: q.slice(span.start, span.end),
    without: withoutSpan(q, span),
  }));
}

/** What is asked for as the rule of a smart crate: each filter and each condition by itself, then the words. */
export function ruleOf(view: LibraryView): Rule {
  const { text } = parseQuery(view.q, 0);
  const filters = filterChips(view).flatMap((chip) => chip.text ?? []);
  const queries = [
    ...filters,
    ...queryChips(view.q).map(({ label }) => label),
    ...(text === '' ? [] : [text]),
  ];
  return { match: 'all', rules: queries.map((query) => ({ query })) };
}

/** The text without its own order, for when a column says another. */
export function withoutSort(q: string): string {
  return parseQuery(q, 0).sort.length === 0 ? q : q.replace(/(^|\s)sort:\S*/gi, '').trim();
}
