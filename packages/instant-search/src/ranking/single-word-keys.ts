import type { SegmentMatch } from '../matching/match-segment.js';
import type { TermsWay } from '../matching/resolved-alternative.js';
import type { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';
import { noCriteria } from './criteria.js';
import type { DocumentScorer } from './document-scorer.js';
import { placeKeysOf } from './place-keys.js';
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
  for (const { way } of alternatives) if (way.kind === 'terms') addTerms(segment, way, keys, slotKeys);
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
  { postings: { bounds, slots, places }, forward: { fields } }: Segment,
  way: TermsWay,
  keys: RankKeys,
  { before, after }: SlotKeys,
): void {
  const tables = placeKeysOf(keys, fields);
  const typos = noCriteria();
  for (let at = 0; at < way.terms.length; at++) {
    const term = way.terms[at];
    const table = term === way.exact ? tables.exact : tables.inexact;
    typos.typo = way.cost + way.costs[at];
    const typosBefore = keys.keyBefore(typos);
    const typosAfter = keys.keyAfter(typos);
    const end = bounds[term + 1];
    for (let posting = bounds[term]; posting < end; posting++) {
      const slot = slots[posting];
      const keyBefore = typosBefore + table.before[places[posting]];
      if (keyBefore > before[slot]) continue;
      const keyAfter = typosAfter + table.after[places[posting]];
      if (keyBefore === before[slot] && keyAfter >= after[slot]) continue;
      before[slot] = keyBefore;
      after[slot] = keyAfter;
    }
  }
}

function improve({ before, after }: SlotKeys, slot: number, keyBefore: number, keyAfter: number): void {
  if (keyBefore > before[slot] || (keyBefore === before[slot] && keyAfter >= after[slot])) return;
  before[slot] = keyBefore;
  after[slot] = keyAfter;
}
