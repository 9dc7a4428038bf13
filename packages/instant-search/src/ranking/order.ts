import { compareKeywords } from '../columns/keyword-dictionary.js';
import { NO_FLAG, NO_KEYWORD, type Column } from '../columns/column.js';
import type { SortClause } from '../request/search-request.js';
import { columnOf } from '../segment/column-of.js';
import type { Segment } from '../segment/segment.js';
import type { Candidates } from './candidates.js';

/** Below 0 when row `a` comes before row `b`. */
export type Order = (a: number, b: number) => number;

/** Rules before `sort`, the sort itself, rules after it, the tie-break, and then whoever was written first. */
export function makeOrder(
  candidates: Candidates,
  segments: readonly Segment[],
  sort: readonly SortClause[],
  tieBreak: readonly SortClause[],
): Order {
  const bySort = byValues(candidates, segments, sort);
  const byTieBreak = byValues(candidates, segments, tieBreak);
  return (a, b) => {
    const { before, after, segment, slot } = candidates;
    return (
      before[a] - before[b] ||
      bySort(a, b) ||
      after[a] - after[b] ||
      byTieBreak(a, b) ||
      segment[a] - segment[b] ||
      slot[a] - slot[b]
    );
  };
}

/** 0 for documents of equal values. */
function byValues(
  candidates: Candidates,
  segments: readonly Segment[],
  clauses: readonly SortClause[],
): Order {
  const compared = clauses.map(({ field, direction }) => ({
    columns: segments.map((segment) => columnOf(segment, field)),
    sign: direction === 'ascending' ? 1 : -1,
  }));
  return (a, b) => {
    const { segment, slot } = candidates;
    for (const { columns, sign } of compared) {
      const result = compareValues(columns[segment[a]], slot[a], columns[segment[b]], slot[b], sign);
      if (result !== 0) return result;
    }
    return 0;
  };
}

/** Documents without a value come last, whatever the sign. */
function compareValues(columnA: Column, slotA: number, columnB: Column, slotB: number, sign: number): number {
  const missingA = isMissing(columnA, slotA);
  const missingB = isMissing(columnB, slotB);
  if (missingA || missingB) return Number(missingA) - Number(missingB);
  if (columnA.kind === 'number' && columnB.kind === 'number') {
    return sign * (columnA.numbers[slotA] - columnB.numbers[slotB]);
  }
  if (columnA.kind === 'boolean' && columnB.kind === 'boolean') {
    return sign * (columnA.flags[slotA] - columnB.flags[slotB]);
  }
  if (columnA.kind !== 'keyword' || columnB.kind !== 'keyword') return 0;
  const a = columnA.ordinals[slotA];
  const b = columnB.ordinals[slotB];
  if (columnA === columnB) return sign * (a - b);
  const [left, right] = [columnA.dictionary, columnB.dictionary];
  return sign * compareKeywords(left.keys[a], left.values[a], right.keys[b], right.values[b]);
}

function isMissing(column: Column, slot: number): boolean {
  if (column.kind === 'number') return Number.isNaN(column.numbers[slot]);
  if (column.kind === 'boolean') return column.flags[slot] === NO_FLAG;
  return column.kind === 'keyword' && column.ordinals[slot] === NO_KEYWORD;
}
