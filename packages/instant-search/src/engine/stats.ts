import type { Column } from '../columns/column.js';
import type { Segment } from '../segment/segment.js';
import type { SearchStats } from './search-engine.js';

export function statsOf(segments: readonly Segment[], merging: boolean): SearchStats {
  const documents = sum(segments, ({ alive }) => alive.count());
  return {
    documents,
    dead: sum(segments, ({ size }) => size) - documents,
    segments: segments.length,
    terms: sum(segments, ({ dictionary }) => dictionary.terms.length),
    bytes: sum(segments, bytesOf),
    merging,
  };
}

function bytesOf({ postings, forward, columns }: Segment): number {
  const arrays = [
    ...[postings.bounds, postings.slots, postings.places],
    ...[forward.tokens, forward.bounds, forward.starts, forward.lengths],
    ...[...columns.values()].flatMap(arraysOf),
  ];
  return sum(arrays, ({ byteLength }) => byteLength);
}

function arraysOf(column: Column): { byteLength: number }[] {
  if (column.kind === 'number') return [column.numbers];
  if (column.kind === 'boolean') return [column.flags];
  return column.kind === 'keyword' ? [column.ordinals] : [column.bounds, column.ordinals];
}

function sum<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
