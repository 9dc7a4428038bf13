import type { FacetRequest } from '../request/search-request.js';
import type { FacetResult } from '../request/search-result.js';
import type { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';
import { columnOf } from '../segment/column-of.js';
import { countValues } from './count-values.js';
import { histogram } from './histogram.js';

/** Facets by field. `documentsFor` says, by segment, what the facet of a field counts. */
export function computeFacets(
  requests: readonly FacetRequest[],
  segments: readonly Segment[],
  documentsFor: (field: string) => readonly Bits[],
): Record<string, FacetResult> {
  // Most facets count the same documents: their slots are told once, not bit by bit for each facet.
  const told = new Map<Bits, Int32Array>();
  const slotsOf = (documents: Bits): Int32Array => {
    const slots = told.get(documents) ?? documents.slots();
    told.set(documents, slots);
    return slots;
  };
  const facets = requests.map((request): [string, FacetResult] => {
    const documents = documentsFor(request.field);
    const parts = segments.map((segment, at) => ({
      column: columnOf(segment, request.field),
      slots: slotsOf(documents[at]),
    }));
    return [request.field, 'buckets' in request ? histogram(parts, request) : countValues(parts, request)];
  });
  return Object.fromEntries(facets);
}
