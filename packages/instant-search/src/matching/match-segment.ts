import type { Query } from '../query/query.js';
import { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';
import { resolveAlternatives } from './resolve-alternatives.js';
import type { ResolvedAlternative } from './resolved-alternative.js';

/** What a query finds in one segment. */
export interface SegmentMatch {
  readonly segment: Segment;
  /** In the order of their last word. */
  readonly alternatives: readonly ResolvedAlternative[];
  /** `matching[n]`: the documents that answer the first n words. */
  readonly matching: readonly Bits[];
}

/** Only documents of the universe can match. */
export function matchSegment(segment: Segment, query: Query, universe: Bits): SegmentMatch {
  const alternatives = resolveAlternatives(query, segment);
  const matching = [universe, ...query.words.map(() => Bits.none(segment.size))];
  for (const { from, to, way } of alternatives) matching[to].addShared(matching[from], way.documents);
  return { segment, alternatives, matching };
}
