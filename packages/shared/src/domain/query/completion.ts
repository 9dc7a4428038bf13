import { MOODS } from '../mixing/index.js';
import { EXAMPLES } from './examples.js';
import { QUERY_FIELDS } from './parse-query.js';
import { HAS_VALUES, SORT_FIELDS } from './query.js';
import { tokensOf } from './tokens.js';

/** What may stand at the caret. */
export type CompletionPlace =
  /** The name of a field: `from` to the caret is replaced by one of these. */
  | {
      readonly kind: 'field';
      readonly from: number;
      readonly options: readonly { insert: string; example: string }[];
    }
  /** A value that the language itself knows. */
  | {
      readonly kind: 'value';
      readonly field: string;
      readonly from: number;
      readonly options: readonly string[];
    }
  /** A name out of the library: ask its facets for what begins with `typed`. */
  | { readonly kind: 'name'; readonly field: string; readonly from: number; readonly typed: string };

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  has: HAS_VALUES,
  mood: MOODS,
  sort: SORT_FIELDS.flatMap((field) => [field, `-${field}`]),
  added: ['<7d', '<30d', '<1y', '>1y'],
};
const FREE = new Set(['bpm', 'year', 'energy', 'rating']);

/** Tells what could be completed where the caret stands; null where there is nothing to offer. */
export function completionAt(query: string, caret: number): CompletionPlace | null {
  const before = query.slice(0, caret);
  const last = tokensOf(before, (name) => QUERY_FIELDS.includes(name)).at(-1);
  if (last === undefined || last.end < before.length) return null;
  if (last.kind === 'field') {
    const value = before.endsWith(',') ? undefined : last.values.at(-1);
    return valuePlace(last.name, value?.start ?? before.length, value?.text ?? '');
  }
  return fieldPlace(last.text, last.start);
}

function valuePlace(field: string, from: number, typed: string): CompletionPlace | null {
  if (FREE.has(field)) return null;
  const known = KNOWN[field];
  if (known === undefined) return { kind: 'name', field, from, typed };
  const options = known.filter(
    (option) => option.toLowerCase().startsWith(typed.toLowerCase()) && option !== typed,
  );
  return options.length === 0 ? null : { kind: 'value', field, from, options };
}

function fieldPlace(word: string, start: number): CompletionPlace | null {
  const minus = word.startsWith('-') ? 1 : 0;
  const typed = word.slice(minus).toLowerCase();
  if (typed.length === 0) return null;
  const options = QUERY_FIELDS.filter((field) => field.startsWith(typed)).map((field) => ({
    insert: `${field}:`,
    example: EXAMPLES[field] ?? '',
  }));
  return options.length === 0 ? null : { kind: 'field', from: start + minus, options };
}
