import { evaluateFilter } from '../filtering/evaluate-filter.js';
import type { SearchRequest } from '../request/search-request.js';
import type { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';

/** The filters chosen in facets, for one segment, by field. */
export type SegmentRefinements = ReadonlyMap<string, Bits>;

export function refinementsOf(segment: Segment, { refinements }: SearchRequest): SegmentRefinements {
  const entries = Object.entries(refinements ?? {});
  return new Map(entries.map(([field, filter]) => [field, evaluateFilter(segment, filter)]));
}

/** The documents that pass all refinements but that of one field. */
export function refine(documents: Bits, refinements: SegmentRefinements, except?: string): Bits {
  if (refinements.size === 0) return documents;
  const refined = documents.copy();
  for (const [field, passing] of refinements) if (field !== except) refined.keepOnly(passing);
  return refined;
}
