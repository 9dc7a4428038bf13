import { highlight } from '../highlighting/highlight.js';
import type { SegmentMatch } from '../matching/match-segment.js';
import type { RankedDocument } from '../ranking/rank-documents.js';
import type { SearchHit } from '../request/search-result.js';
import type { CheckedSchema } from '../schema/search-schema.js';

export function toHit(
  schema: CheckedSchema,
  matches: readonly SegmentMatch[],
  { segment: at, slot, score }: RankedDocument,
  highlighted: boolean,
): SearchHit {
  const { segment, alternatives } = matches[at];
  const ranges = highlighted && alternatives.length > 0 ? highlight(segment, alternatives, slot) : [];
  const highlights = ranges.flatMap((marks, field) => {
    return marks.length > 0 ? [[schema.searchable[field], marks] as const] : [];
  });
  return { id: segment.ids[slot], score, highlights: Object.fromEntries(highlights) };
}
