import type { CompletionOption } from '@segue/shared/contracts/http';
import type { CompletionPlace } from '@segue/shared/domain/query';

/** A query with an option put in, and where the caret goes. */
export interface CompletedQuery {
  readonly q: string;
  readonly caret: number;
}

/** Puts `insert` between `from` and the caret. A field waits for its value; behind a value one writes on. */
export function completed(q: string, from: number, caret: number, insert: string): CompletedQuery {
  const after = q.slice(caret);
  const gap = insert.endsWith(':') || /^[\s,]/.test(after) ? '' : ' ';
  const before = `${q.slice(0, from)}${insert}${gap}`;
  return { q: `${before}${after}`, caret: before.length };
}

/** Options that the language knows by itself. */
export function localOptions(place: CompletionPlace | null): CompletionOption[] {
  if (place === null || place.kind === 'name') return [];
  if (place.kind === 'value')
    return place.options.map((value) => ({ insert: value, label: value, detail: '', count: null }));
  return place.options.map(({ insert, example }) => ({
    insert,
    label: insert,
    detail: example,
    count: null,
  }));
}

/**
 * Of options that were found for fewer letters those that still fit what is typed now: the others would go under the
 * hand that reaches for them.
 */
export function stillFitting(options: readonly CompletionOption[], typed: string): CompletionOption[] {
  const wanted = typed.toLowerCase();
  return options.filter(({ label, detail }) => `${detail} ${label}`.toLowerCase().includes(wanted));
}
