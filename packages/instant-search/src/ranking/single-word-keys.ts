import { documentsOf } from '../matching/documents-of.js';
import type { SegmentMatch } from '../matching/match-segment.js';
import type { ResolvedTerms } from '../matching/resolved-alternative.js';
import type { Bits } from '../segment/bits.js';
import { beginsField, fieldOf, isWholeField, positionOf, type Postings } from '../segment/postings.js';
import { FIELD_BEGINS, INSIDE, WHOLE_FIELD, type Criteria } from './criteria.js';
import type { DocumentScorer } from './document-scorer.js';
import type { RankKeys } from './rank-keys.js';

/** Keys of the documents of a segment, by slot; only those of matching documents mean anything. */
export interface SlotKeys {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/**
 * Keys of all documents for a query of one word, read from the postings alone: a first letter matches half of
 * a library, and reading the words of so many documents would take longer than a keystroke.
 */
export function singleWordKeys(
  { segment, alternatives }: SegmentMatch,
  found: Bits,
  keys: RankKeys,
  scorer: DocumentScorer,
): SlotKeys {
  const slotKeys = {
    before: new Float64Array(segment.size).fill(Infinity),
    after: new Float64Array(segment.size),
  };
  const criteria = { words: 0, typo: 0, proximity: 0, attribute: 0, position: 0, exactness: 0 };
  for (const alternative of alternatives) {
    if (alternative.kind === 'terms') addTerms(segment.postings, alternative, keys, criteria, slotKeys);
  }
  for (const alternative of alternatives) {
    if (alternative.kind !== 'phrase') continue;
    documentsOf(segment, alternative)
      .keepOnly(found)
      .forEach((slot) => {
        scorer.score(slot, criteria);
        improve(slotKeys, slot, keys.keyBefore(criteria), keys.keyAfter(criteria));
      });
  }
  return slotKeys;
}

function addTerms(
  postings: Postings,
  alternative: ResolvedTerms,
  keys: RankKeys,
  criteria: Criteria,
  slotKeys: SlotKeys,
): void {
  for (let at = 0; at < alternative.terms.length; at++) {
    const term = alternative.terms[at]!;
    const exact = term === alternative.exact;
    criteria.typo = alternative.cost + alternative.costs[at]!;
    const end = postings.bounds[term + 1]!;
    for (let posting = postings.bounds[term]!; posting < end; posting++) {
      const place = postings.places[posting]!;
      criteria.attribute = fieldOf(place);
      criteria.position = positionOf(place);
      criteria.exactness = exact ? exactnessAt(place) : INSIDE + 1;
      improve(slotKeys, postings.slots[posting]!, keys.keyBefore(criteria), keys.keyAfter(criteria));
    }
  }
}

function exactnessAt(place: number): number {
  if (isWholeField(place)) return WHOLE_FIELD;
  return beginsField(place) ? FIELD_BEGINS : INSIDE;
}

function improve({ before, after }: SlotKeys, slot: number, keyBefore: number, keyAfter: number): void {
  if (keyBefore > before[slot]! || (keyBefore === before[slot] && keyAfter >= after[slot]!)) return;
  before[slot] = keyBefore;
  after[slot] = keyAfter;
}
