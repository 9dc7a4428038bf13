import type { Filter } from '../request/filter.js';
import { Bits } from '../segment/bits.js';
import { columnOf } from '../segment/column-of.js';
import type { Segment } from '../segment/segment.js';
import { SegmentMemory } from '../segment/segment-memory.js';
import { slotsInRange, slotsWithAny, slotsWithValue } from './slots-with.js';

type FieldFilter = Extract<Filter, { field: string }>;

/** A page asks the same filters at every keystroke. */
const remembered = new SegmentMemory<Bits>(64);

/** The documents of a segment, dead ones included, that pass a checked filter. The caller may keep and change them. */
export function evaluateFilter(segment: Segment, filter: Filter): Bits {
  const { size } = segment;
  if ('and' in filter) {
    return filter.and.reduce((slots, part) => slots.keepOnly(evaluateFilter(segment, part)), Bits.all(size));
  }
  if ('or' in filter) {
    return filter.or.reduce((slots, part) => slots.addAll(evaluateFilter(segment, part)), Bits.none(size));
  }
  if ('not' in filter) return evaluateFilter(segment, filter.not).invert();
  return remembered.recall(segment, questionOf(filter), () => askColumn(segment, filter)).copy();
}

/** Numbers are spelt out, since JSON has no infinity. */
function questionOf(filter: FieldFilter): string {
  return JSON.stringify(filter, (_, value: unknown) => (typeof value === 'number' ? `#${value}` : value));
}

function askColumn(segment: Segment, filter: FieldFilter): Bits {
  const { size } = segment;
  const column = columnOf(segment, filter.field);
  if ('eq' in filter) return slotsWithAny(column, size, [filter.eq]);
  if ('in' in filter) return slotsWithAny(column, size, filter.in);
  if ('range' in filter) return slotsInRange(column, size, filter.range);
  const having = slotsWithValue(column, size);
  return filter.exists ? having : having.invert();
}
