import type { SearchResponse } from 'meilisearch';
import { z } from 'zod';
import { readDocumentId, type TrackHit } from '../search-index.port.js';
import { characterRanges } from './found-ranges.js';
import { decodeKeyword } from './keyword-code.js';
import { MARKED_FIELDS } from './stored-document.js';

const positions = z.array(z.object({ start: z.number(), length: z.number() }));
/** What the server says of a document that it found. */
const storedHit = z.object({
  id: z.string(),
  ...Object.fromEntries(MARKED_FIELDS.map((field) => [field, z.string().optional()])),
  _matchesPosition: z.record(z.string(), positions).default({}),
});

export function foundHits({ hits }: SearchResponse): TrackHit[] {
  return hits.map((hit) => toHit(storedHit.parse(hit)));
}

function toHit({ id, _matchesPosition: found, ...texts }: z.output<typeof storedHit>): TrackHit {
  const text = new Map<string, unknown>(Object.entries(texts));
  const highlights = MARKED_FIELDS.flatMap((field) => {
    const value = text.get(field);
    const places = found[field];
    return typeof value !== 'string' || places === undefined ? [] : [[field, characterRanges(value, places)]];
  });
  return {
    ...readDocumentId(decodeKeyword(id) ?? ''),
    highlights: Object.fromEntries(highlights) as TrackHit['highlights'],
  };
}
