import {
  FLAG_FALSE,
  FLAG_TRUE,
  NO_FLAG,
  NO_KEYWORD,
  type KeywordColumn,
  type KeywordListColumn,
} from '../columns/column.js';
import { findKeyword, type KeywordDictionary } from '../columns/keyword-dictionary.js';
import { foldForOrder } from '../text/fold.js';
import type { FacetPart } from './facet-part.js';

/** Values with how many documents have each: three lists that run side by side. */
interface Counted {
  readonly values: readonly (string | boolean)[];
  /** The values folded, for reading order. */
  readonly keys: readonly string[];
  readonly counts: Uint32Array | readonly number[];
}

/**
 * How many documents have each value; a count may be 0. Most values are those of a segment's dictionary, which is not
 * copied: lists as long as that, made anew for each search, would keep the garbage collector busier than the search.
 */
export class Tally {
  constructor(
    readonly missing: number,
    private readonly counted: Counted,
    private readonly others: Counted = { values: [], keys: [], counts: [] },
  ) {}

  get length(): number {
    return this.counted.counts.length + this.others.counts.length;
  }

  value(at: number): string | boolean {
    const known = this.counted.counts.length;
    return at < known ? this.counted.values[at] : this.others.values[at - known];
  }

  key(at: number): string {
    const known = this.counted.counts.length;
    return at < known ? this.counted.keys[at] : this.others.keys[at - known];
  }

  count(at: number): number {
    const known = this.counted.counts.length;
    return at < known ? this.counted.counts[at] : this.others.counts[at - known];
  }
}

export function tallyBooleans(parts: readonly FacetPart[]): Tally {
  const counts = new Uint32Array(3);
  for (const { column, slots } of parts) {
    if (column.kind === 'boolean') for (const slot of slots) counts[column.flags[slot]]++;
  }
  return new Tally(counts[NO_FLAG], {
    values: [false, true],
    keys: ['false', 'true'],
    counts: Uint32Array.of(counts[FLAG_FALSE], counts[FLAG_TRUE]),
  });
}

/** Segments are counted into the dictionary of the one with the most values, which has nearly all of them. */
export function tallyKeywords(parts: readonly FacetPart[]): Tally {
  const tallies = parts.flatMap(({ column, slots }) => {
    return column.kind === 'keyword' || column.kind === 'keyword-list'
      ? [{ dictionary: column.dictionary, ...tallySegment(column, slots) }]
      : [];
  });
  const missing = tallies.reduce((sum, tally) => sum + tally.missing, 0);
  tallies.sort((a, b) => b.counts.length - a.counts.length);
  const largest = tallies.at(0);
  if (largest === undefined) return new Tally(missing, { values: [], keys: [], counts: [] });
  const { dictionary, counts } = largest;
  const extra = new Map<string, number>();
  for (const other of tallies.slice(1)) addCounts(other.dictionary, other.counts, dictionary, counts, extra);
  const { values, keys } = dictionary;
  return new Tally(
    missing,
    { values, keys, counts },
    {
      values: [...extra.keys()],
      keys: Array.from(extra.keys(), foldForOrder),
      counts: [...extra.values()],
    },
  );
}

function tallySegment(column: KeywordColumn | KeywordListColumn, slots: Int32Array) {
  const counts = new Uint32Array(column.dictionary.values.length);
  const missing =
    column.kind === 'keyword' ? countEach(column, slots, counts) : countLists(column, slots, counts);
  return { counts, missing };
}

/** Adds to `counts` by ordinal; returns how many documents have no keyword. */
function countEach({ ordinals }: KeywordColumn, slots: Int32Array, counts: Uint32Array): number {
  let missing = 0;
  for (let at = 0; at < slots.length; at++) {
    const ordinal = ordinals[slots[at]];
    if (ordinal === NO_KEYWORD) missing++;
    else counts[ordinal]++;
  }
  return missing;
}

/** The same where a document has any number of keywords. */
function countLists({ bounds, ordinals }: KeywordListColumn, slots: Int32Array, counts: Uint32Array): number {
  let missing = 0;
  for (let at = 0; at < slots.length; at++) {
    const from = bounds[slots[at]];
    const end = bounds[slots[at] + 1];
    if (from === end) missing++;
    for (let place = from; place < end; place++) counts[ordinals[place]]++;
  }
  return missing;
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
