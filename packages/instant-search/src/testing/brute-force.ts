import type { Filter } from '../request/filter.js';
import type { SortClause } from '../request/search-request.js';
import type { FieldValue, SearchDocument } from '../schema/search-document.js';
import { foldForOrder } from '../text/fold.js';

/** The meaning of a filter, spelt out a document at a time: what the columns are held against. */
export function passes(document: SearchDocument, filter: Filter): boolean {
  if ('and' in filter) return filter.and.every((part) => passes(document, part));
  if ('or' in filter) return filter.or.some((part) => passes(document, part));
  if ('not' in filter) return !passes(document, filter.not);
  const values = valuesOf(document[filter.field]);
  if ('eq' in filter) return values.includes(filter.eq);
  if ('in' in filter) return filter.in.some((value) => values.includes(value));
  if ('exists' in filter) return values.length > 0 === filter.exists;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = filter.range;
  return values.some((value) => {
    return typeof value === 'number' && value > gt && value >= gte && value < lt && value <= lte;
  });
}

/** Documents, given in the order of writing, as a sort must show them. */
export function sorted(documents: readonly SearchDocument[], sort: readonly SortClause[]): SearchDocument[] {
  return [...documents].sort((a, b) => {
    for (const { field, direction } of sort) {
      const result = compareValues(a[field], b[field], direction === 'ascending' ? 1 : -1);
      if (result !== 0) return result;
    }
    return 0;
  });
}

/** How many documents have each value, and how many have none. */
export function tally(
  documents: readonly SearchDocument[],
  field: string,
): { counts: Map<string | number | boolean, number>; missing: number } {
  const counts = new Map<string | number | boolean, number>();
  let missing = 0;
  for (const document of documents) {
    const values = new Set(valuesOf(document[field]));
    if (values.size === 0) missing++;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { counts, missing };
}

function valuesOf(value: FieldValue): readonly (string | number | boolean)[] {
  if (value == null) return [];
  return typeof value === 'object' ? value : [value];
}

function compareValues(a: FieldValue, b: FieldValue, sign: number): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  if (typeof a === 'string' && typeof b === 'string') {
    return sign * (compare(foldForOrder(a), foldForOrder(b)) || compare(a, b));
  }
  return sign * (Number(a) - Number(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
