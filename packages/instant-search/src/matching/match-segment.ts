import type { Query } from '../query/query.js';
import { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';
import { documentsOf } from './documents-of.js';
import { resolveAlternatives } from './resolve-alternatives.js';
import type { ResolvedAlternative } from './resolved-alternative.js';

/** What a query finds in one segment. */
export interface SegmentMatch {
  readonly segment: Segment;
  readonly alternatives: readonly ResolvedAlternative[];
  /** `matching[n]`: the documents that answer the first n words. */
  readonly matching: readonly Bits[];
}

/** Only documents of the universe can match. */
export function matchSegment(segment: Segment, query: Query, universe: Bits): SegmentMatch {
  const alternatives = resolveAlternatives(query, segment.dictionary);
  const matching = [universe];
  for (let to = 1; to <= query.words.length; to++) {
    const found = Bits.none(segment.size);
    for (const alternative of alternatives) {
      const before = matching[alternative.from]!;
      if (alternative.to !== to || before.isEmpty()) continue;
      found.addAll(documentsOf(segment, alternative).keepOnly(before));
    }
    matching.push(found);
  }
  return { segment, alternatives, matching };
}
