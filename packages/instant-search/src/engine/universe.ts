import { evaluateFilter } from '../filtering/evaluate-filter.js';
import type { SearchRequest } from '../request/search-request.js';
import type { CheckedSchema } from '../schema/search-schema.js';
import type { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';

/** The living documents of a segment that the asker may see and the filter lets through. */
export function universeOf(schema: CheckedSchema, segment: Segment, request: SearchRequest): Bits {
  const universe = segment.alive.copy();
  if (schema.visibility !== undefined) {
    universe.keepOnly(evaluateFilter(segment, { field: schema.visibility, in: request.visibleTo ?? [] }));
  }
  if (request.filter !== undefined) universe.keepOnly(evaluateFilter(segment, request.filter));
  return universe;
}
