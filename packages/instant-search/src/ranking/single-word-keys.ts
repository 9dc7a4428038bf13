import type { SegmentMatch } from '../matching/match-segment.js';
import type { TermsWay } from '../matching/resolved-alternative.js';
import type { Bits } from '../segment/bits.js';
import { beginsField, fieldOf, isWholeField, positionOf, type Postings } from '../segment/postings.js';
import { FIELD_BEGINS, INSIDE, noCriteria, WHOLE_FIELD } from './criteria.js';
import type { DocumentScorer } from './document-scorer.js';
import type { RankKeys } from './rank-keys.js';

/** Keys of the documents of a segment, by slot; only those of matching documents mean anything. */
export interface SlotKeys {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Kept from query to query: arrays as long as the index are too much to throw away at every keystroke. */
let scratch: SlotKeys = { before: new Float64Array(0), after: new Float64Array(0) };

/**
 * Keys of all documents for a query of one word, read from the postings alone: a first letter matches half of
 * a library, and reading the words of so many documents would take longer than a keystroke. Valid until the next call.
 */
export function singleWordKeys(
  { segment, alternatives }: SegmentMatch,
  found: Bits,
  keys: RankKeys,
  scorer: DocumentScorer,
): SlotKeys {
  const slotKeys = clearedScratch(segment.size);
  for (const { way } of alternatives)
    if (way.kind === 'terms') addTerms(segment.postings, way, keys, slotKeys);
  for (const { way } of alternatives) {
    if (way.kind !== 'phrase') continue;
    way.documents
      .copy()
      .keepOnly(found)
      .forEach((slot) => {
        scorer.judge(slot, Infinity);
        improve(slotKeys, slot, keys.keyBefore(scorer.criteria), keys.keyAfter(scorer.criteria));
      });
  }
  return slotKeys;
}

function clearedScratch(size: number): SlotKeys {
  if (scratch.before.length < size)
    scratch = { before: new Float64Array(size), after: new Float64Array(size) };
  scratch.before.fill(Infinity, 0, size);
  return scratch;
}

function addTerms(
  { bounds, slots, places }: Postings,
  way: TermsWay,
  keys: RankKeys,
  slotKeys: SlotKeys,
): void {
  const criteria = noCriteria();
  for (let at = 0; at < way.terms.length; at++) {
    const term = way.terms[at];
    const exact = term === way.exact;
    criteria.typo = way.cost + way.costs[at];
    const end = bounds[term + 1];
    for (let posting = bounds[term]; posting < end; posting++) {
      const place = places[posting];
      criteria.attribute = fieldOf(place);
      criteria.position = positionOf(place);
      criteria.exactness = exact ? exactnessAt(place) : INSIDE + 1;
      improve(slotKeys, slots[posting], keys.keyBefore(criteria), keys.keyAfter(criteria));
    }
  }
}

function exactnessAt(place: number): number {
  if (isWholeField(place)) return WHOLE_FIELD;
  return beginsField(place) ? FIELD_BEGINS : INSIDE;
}

function improve({ before, after }: SlotKeys, slot: number, keyBefore: number, keyAfter: number): void {
  if (keyBefore > before[slot] || (keyBefore === before[slot] && keyAfter >= after[slot])) return;
  before[slot] = keyBefore;
  after[slot] = keyAfter;
}
