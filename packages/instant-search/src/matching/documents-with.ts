import { Bits } from '../segment/bits.js';
import type { TermRange } from '../segment/dictionary.js';
import type { Segment } from '../segment/segment.js';
import { phraseAt } from './phrase-at.js';

/** The documents of a segment, dead ones included, that hold one of the terms. */
export function documentsWithTerms({ size, postings }: Segment, terms: Int32Array): Bits {
  const { bounds, slots } = postings;
  const documents = Bits.none(size);
  for (const term of terms) {
    const end = bounds[term + 1];
    for (let at = bounds[term]; at < end; at++) documents.add(slots[at]);
  }
  return documents;
}

/** The documents that hold the pieces side by side: looked for among those of the rarest piece. */
export function documentsWithPhrase(segment: Segment, pieces: readonly TermRange[]): Bits {
  const { postings, size } = segment;
  const documents = Bits.none(size);
  const rarest = pieces.reduce((a, b) => (postingsIn(segment, b) < postingsIn(segment, a) ? b : a));
  const end = postings.bounds[rarest.to];
  for (let at = postings.bounds[rarest.from]; at < end; at++) {
    const slot = postings.slots[at];
    if (holdsPhrase(segment, slot, pieces)) documents.add(slot);
  }
  return documents;
}

function holdsPhrase({ forward }: Segment, slot: number, pieces: readonly TermRange[]): boolean {
  for (let field = 0; field < forward.fields; field++) {
    const end = forward.bounds[slot * forward.fields + field + 1];
    for (let at = forward.bounds[slot * forward.fields + field]; at < end; at++) {
      if (phraseAt(forward.tokens, at, end, pieces)) return true;
    }
  }
  return false;
}

function postingsIn({ postings }: Segment, { from, to }: TermRange): number {
  return postings.bounds[to] - postings.bounds[from];
}
