import { matchSegment, type SegmentMatch } from '../matching/match-segment.js';
import type { Query } from '../query/query.js';
import type { DropWords } from '../request/search-request.js';
import type { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';
import { refine, type SegmentRefinements } from './refinements.js';

/** What a query is asked of, by segment. */
export interface Searched {
  readonly segments: readonly Segment[];
  /** The documents that may be found at all. */
  readonly universes: readonly Bits[];
  readonly refinements: readonly SegmentRefinements[];
}

export interface Finding {
  readonly query: Query;
  readonly matches: readonly SegmentMatch[];
  /** How many leading words of the query the found documents all answer. */
  readonly demanded: number;
  readonly found: readonly Bits[];
  /** What would be found without the refinement of this field. */
  readonly foundWithout: (field: string) => readonly Bits[];
}

export function findDocuments(searched: Searched, query: Query, drop: DropWords): Finding {
  const { segments, universes, refinements } = searched;
  const matches = segments.map((segment, at) => matchSegment(segment, query, universes[at]));
  const answering = (words: number, except?: string): Bits[] => {
    return matches.map(({ matching }, at) => refine(matching[words], refinements[at], except));
  };
  const demanded = demandedWords(query.words.length, drop, answering);
  return {
    query,
    matches,
    demanded,
    found: answering(demanded),
    foundWithout: (field) => answering(demanded, field),
  };
}

export function isEmpty(found: readonly Bits[]): boolean {
  return found.every((documents) => documents.isEmpty());
}

/** All words, where not even the first finds anything. */
function demandedWords(
  words: number,
  drop: DropWords,
  answering: (words: number) => readonly Bits[],
): number {
  if (drop === 'never') return words;
  if (drop === 'always') return Math.min(1, words);
  let demanded = words;
  while (demanded > 0 && isEmpty(answering(demanded))) demanded--;
  return demanded > 0 ? demanded : words;
}
