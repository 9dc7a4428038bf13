import { formatKey } from '../mixing/index.js';
import type { Condition, Query, SortTerm } from './query.js';

/** Writes a condition as one would type it; `parseQuery` reads the same condition back. */
export function writeCondition(condition: Condition): string {
  return `${condition.not ? '-' : ''}${bodyOf(condition)}`;
}

/** A whole query: free text first, then conditions, then the order. */
export function writeQuery({
  text,
  conditions,
  sort,
}: Omit<Query, 'problems' | 'conditions'> & {
  readonly conditions: readonly Condition[];
}): string {
  return [text, ...conditions.map(writeCondition), writeSort(sort)].filter(Boolean).join(' ');
}

function writeSort(sort: readonly SortTerm[]): string {
  const terms = sort.map(({ field, descending }) => `${descending ? '-' : ''}${field}`);
  return terms.length === 0 ? '' : `sort:${terms.join(',')}`;
}

function bodyOf(condition: Condition): string {
  switch (condition.kind) {
    case 'names':
      return `${condition.field}:${condition.values.map(quotedName).join(',')}`;
    case 'moods':
      return `mood:${condition.values.join(',')}`;
    case 'keys':
      return `key:${condition.values.map((key) => formatKey(key)).join(',')}`;
    case 'range':
      return `${condition.field}:${span(condition.min, condition.max)}`;
    case 'has':
      return `has:${condition.value}`;
    case 'added':
      return `added:${span(condition.from, condition.to)}`;
  }
}

function span(from: string | number | undefined, to: string | number | undefined): string {
  return from === to && from !== undefined ? String(from) : `${from ?? ''}..${to ?? ''}`;
}

/** Quotes only where a bare word would be read otherwise. A quote inside a name cannot be written and becomes a space. */
export function quotedName(name: string): string {
  const clean = name.replace(/["“”]/g, ' ').trim();
  return /^[^\s,]+$/.test(clean) ? clean : `"${clean}"`;
}
