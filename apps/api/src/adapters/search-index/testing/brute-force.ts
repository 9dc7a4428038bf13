import type { KeywordField, NumberField, TrackDocument, TrackFilterNode } from '../search-index.port.js';

/** The meaning of a filter, asked of one document. */
export function passes(document: TrackDocument, node: TrackFilterNode): boolean {
  if ('and' in node) return node.and.every((part) => passes(document, part));
  if ('or' in node) return node.or.some((part) => passes(document, part));
  if ('not' in node) return !passes(document, node.not);
  if ('in' in node) return valuesOf(document, node.field).some((value) => node.in.includes(value));
  if ('is' in node) return document[node.field] === node.is;
  const value = document[node.field];
  return value !== null && value >= (node.min ?? -Infinity) && value <= (node.max ?? Infinity);
}

/** How many documents have each value. */
export function countValues(
  documents: readonly TrackDocument[],
  field: KeywordField,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const document of documents) {
    for (const value of new Set(valuesOf(document, field))) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

export function numbersOf(documents: readonly TrackDocument[], field: NumberField): number[] {
  return documents.flatMap((document) => document[field] ?? []);
}

function valuesOf(document: TrackDocument, field: KeywordField): readonly string[] {
  const value = document[field];
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}
