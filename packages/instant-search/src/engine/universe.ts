import { evaluateFilter } from '../filtering/evaluate-filter.js';
import { columnHasAny } from '../filtering/column-tests.js';
import type { SearchRequest } from '../request/search-request.js';
import type { CheckedSchema } from '../schema/search-schema.js';
import { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';

/** The living documents of a segment that the asker may see and the filter lets through. */
export function universeOf(schema: CheckedSchema, segment: Segment, request: SearchRequest): Bits {
  const universe = segment.alive.copy();
  if (schema.visibility !== undefined)
    keepVisible(segment, schema.visibility, request.visibleTo ?? [], universe);
  if (request.filter !== undefined) universe.keepOnly(evaluateFilter(segment, request.filter));
  return universe;
}

function keepVisible(segment: Segment, field: string, viewers: readonly string[], universe: Bits): void {
  const visible = Bits.none(segment.size);
  const mayBeSeen = columnHasAny(segment.columns.get(field)!, viewers);
  for (let slot = 0; slot < segment.size; slot++) if (mayBeSeen(slot)) visible.add(slot);
  universe.keepOnly(visible);
}
