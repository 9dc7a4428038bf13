import { FLAG_FALSE, FLAG_TRUE, NO_FLAG, NO_KEYWORD, type Column } from '../columns/column.js';
import { findKeyword, type KeywordDictionary } from '../columns/keyword-dictionary.js';
import { foldForOrder } from '../text/fold.js';
import type { FacetPart } from './facet-part.js';

/** How many documents have each value; the lists run side by side, and a count may be 0. */
export interface Tally {
  readonly values: readonly (string | boolean)[];
  /** The values folded, for reading order. */
  readonly keys: readonly string[];
  readonly counts: Uint32Array;
  readonly missing: number;
}

export function tallyBooleans(parts: readonly FacetPart[]): Tally {
  const counts = new Uint32Array(3);
  for (const { column, documents } of parts) {
    if (column.kind === 'boolean') documents.forEach((slot) => counts[column.flags[slot]]++);
  }
  return {
    values: [false, true],
    keys: ['false', 'true'],
    counts: Uint32Array.of(counts[FLAG_FALSE], counts[FLAG_TRUE]),
    missing: counts[NO_FLAG],
  };
}

type KeywordsColumn = Extract<Column, { dictionary: KeywordDictionary }>;

/** Segments are counted into the dictionary of the one with the most values, which has nearly all of them. */
export function tallyKeywords(parts: readonly FacetPart[]): Tally {
  const tallies = parts.flatMap(({ column, documents }) => {
    return column.kind === 'keyword' || column.kind === 'keyword-list'
      ? [{ dictionary: column.dictionary, ...tallySegment(column, documents) }]
      : [];
  });
  const missing = tallies.reduce((sum, tally) => sum + tally.missing, 0);
  tallies.sort((a, b) => b.counts.length - a.counts.length);
  const largest = tallies.at(0);
  if (largest === undefined) return { values: [], keys: [], counts: new Uint32Array(), missing };
  const { dictionary, counts } = largest;
  const extra = new Map<string, number>();
  for (const other of tallies.slice(1)) addCounts(other.dictionary, other.counts, dictionary, counts, extra);
  if (extra.size === 0) return { values: dictionary.values, keys: dictionary.keys, counts, missing };
  return {
    values: [...dictionary.values, ...extra.keys()],
    keys: [...dictionary.keys, ...Array.from(extra.keys(), foldForOrder)],
    counts: Uint32Array.from([...counts, ...extra.values()]),
    missing,
  };
}

function tallySegment(column: KeywordsColumn, documents: FacetPart['documents']) {
  const counts = new Uint32Array(column.dictionary.values.length);
  let missing = 0;
  if (column.kind === 'keyword') {
    documents.forEach((slot) => {
      const ordinal = column.ordinals[slot];
      if (ordinal === NO_KEYWORD) missing++;
      else counts[ordinal]++;
    });
    return { counts, missing };
  }
  documents.forEach((slot) => {
    const end = column.bounds[slot + 1];
    if (column.bounds[slot] === end) missing++;
    for (let at = column.bounds[slot]; at < end; at++) counts[column.ordinals[at]]++;
  });
  return { counts, missing };
}

/** Values that the target does not know go to `extra`. */
function addCounts(
  { values }: KeywordDictionary,
  counts: Uint32Array,
  target: KeywordDictionary,
  targetCounts: Uint32Array,
  extra: Map<string, number>,
): void {
  for (let ordinal = 0; ordinal < counts.length; ordinal++) {
    const count = counts[ordinal];
    if (count === 0) continue;
    const value = values[ordinal];
    const known = findKeyword(target, value);
    if (known >= 0) targetCounts[known] += count;
    else extra.set(value, (extra.get(value) ?? 0) + count);
  }
}
