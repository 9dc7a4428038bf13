import type { Column } from '../columns/column.js';
import type { Filter } from '../request/filter.js';
import { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';
import { columnHasAny, columnHasValue, columnInRange } from './column-tests.js';

/** The documents of a segment, dead ones included, that pass a checked filter. */
export function evaluateFilter(segment: Segment, filter: Filter): Bits {
  if ('and' in filter) {
    return filter.and.reduce(
      (bits, part) => bits.keepOnly(evaluateFilter(segment, part)),
      Bits.all(segment.size),
    );
  }
  if ('or' in filter) {
    return filter.or.reduce(
      (bits, part) => bits.addAll(evaluateFilter(segment, part)),
      Bits.none(segment.size),
    );
  }
  if ('not' in filter) return evaluateFilter(segment, filter.not).invert();
  return slotsWhere(segment.size, testOf(segment.columns.get(filter.field)!, filter));
}

type FieldFilter = Extract<Filter, { field: string }>;

function testOf(column: Column, filter: FieldFilter): (slot: number) => boolean {
  if ('eq' in filter) return columnHasAny(column, [filter.eq]);
  if ('in' in filter) return columnHasAny(column, filter.in);
  if ('range' in filter) return columnInRange(column, filter.range);
  const hasValue = columnHasValue(column);
  return filter.exists ? hasValue : (slot) => !hasValue(slot);
}

function slotsWhere(size: number, test: (slot: number) => boolean): Bits {
  const bits = Bits.none(size);
  for (let slot = 0; slot < size; slot++) if (test(slot)) bits.add(slot);
  return bits;
}
