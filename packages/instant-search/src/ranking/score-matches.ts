import type { SegmentMatch } from '../matching/match-segment.js';
import type { QueryWord } from '../query/query.js';
import type { Bits } from '../segment/bits.js';
import { DocumentScorer } from './document-scorer.js';
import { exactWords } from './exactness.js';
import type { RankKeys } from './rank-keys.js';
import { singleWordKeys } from './single-word-keys.js';

/** Takes a document with its keys. */
export type Offer = (segment: number, slot: number, before: number, after: number) => void;

/** What documents are judged by: the words that count, in keys that fit them. */
export interface Judgement {
  readonly words: readonly QueryWord[];
  readonly keys: RankKeys;
}

/** Judges the found documents of one segment, of number `at`, and offers them. */
export function scoreMatches(
  match: SegmentMatch,
  at: number,
  found: Bits,
  { words, keys }: Judgement,
  offer: Offer,
): void {
  const { segment, alternatives } = match;
  if (words.length === 0) {
    found.forEach((slot) => offer(at, slot, 0, 0));
    return;
  }
  if (found.isEmpty()) return;
  const scorer = new DocumentScorer(segment, alternatives, exactWords(segment, words), words.length);
  if (words.length === 1) {
    const { before, after } = singleWordKeys(match, found, keys, scorer);
    found.forEach((slot) => offer(at, slot, before[slot]!, after[slot]!));
    return;
  }
  const criteria = { words: 0, typo: 0, proximity: 0, attribute: 0, position: 0, exactness: 0 };
  found.forEach((slot) => {
    scorer.score(slot, criteria);
    offer(at, slot, keys.keyBefore(criteria), keys.keyAfter(criteria));
  });
}
