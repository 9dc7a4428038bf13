import type { Query } from '../query/query.js';
import type { Segment } from '../segment/segment.js';
import type { ResolvedAlternative } from './resolved-alternative.js';
import { waysOf } from './ways-of.js';

/** The alternatives of a query that this segment has words for, in the order of their last word. */
export function resolveAlternatives(query: Query, segment: Segment): ResolvedAlternative[] {
  return query.alternatives
    .flatMap((alternative) => {
      const { from, to } = alternative;
      return waysOf(segment, alternative).map((way) => ({ from, to, way }));
    })
    .sort((a, b) => a.to - b.to);
}
