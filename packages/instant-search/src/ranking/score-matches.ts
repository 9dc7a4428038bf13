import type { SegmentMatch } from '../matching/match-segment.js';
import type { QueryWord } from '../query/query.js';
import type { Bits } from '../segment/bits.js';
import { DocumentScorer } from './document-scorer.js';
import { exactWords } from './exactness.js';
import type { RankKeys } from './rank-keys.js';
import { singleWordKeys } from './single-word-keys.js';

/** Takes documents with their keys, segment by segment and slot by slot. */
export interface Ranked {
  /** Documents with a greater first key would not be kept. */
  readonly worst: number;
  offer(segment: number, slot: number, before: number, after: number): void;
}

/** What documents are judged by: the words that count, in keys that fit them. */
export interface Judgement {
  readonly words: readonly QueryWord[];
  readonly keys: RankKeys;
}

/** Judges the found documents of one segment, of number `at`, and offers those that may be kept. */
export function scoreMatches(
  match: SegmentMatch,
  at: number,
  found: Bits,
  { words, keys }: Judgement,
  ranked: Ranked,
): void {
  if (found.isEmpty()) return;
  if (words.length === 0) {
    found.forEach((slot) => ranked.offer(at, slot, 0, 0));
    return;
  }
  const { segment, alternatives } = match;
  const scorer = new DocumentScorer(segment, alternatives, exactWords(segment, words), keys);
  if (words.length === 1) {
    const { before, after } = singleWordKeys(match, found, keys, scorer);
    found.forEach((slot) => ranked.offer(at, slot, before[slot], after[slot]));
    return;
  }
  const { criteria } = scorer;
  found.forEach((slot) => {
    if (scorer.judge(slot, ranked.worst)) {
      ranked.offer(at, slot, keys.keyBefore(criteria), keys.keyAfter(criteria));
    }
  });
}
