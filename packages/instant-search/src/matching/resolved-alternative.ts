import type { Bits } from '../segment/bits.js';
import type { TermRange } from '../segment/dictionary.js';
import type { WordTerms } from './expand-word.js';

interface AnyWay {
  /** Typos counted for taking this way, those of the single term aside. */
  readonly cost: number;
  /** The documents of the segment, dead ones included, that go this way. */
  readonly documents: Bits;
}

/** One word of the document answers. */
export interface TermsWay extends AnyWay, WordTerms {
  readonly kind: 'terms';
  /** The term written exactly like the query's word, or -1. */
  readonly exact: number;
  /** Characters of the word, where it is a prefix; 0 where it is whole. */
  readonly prefixLength: number;
}

/** Words side by side answer. */
export interface PhraseWay extends AnyWay {
  readonly kind: 'phrase';
  readonly pieces: readonly TermRange[];
}

/** A way to answer some words of a query, in the term ids of one segment. */
export type Way = TermsWay | PhraseWay;

/** A way to answer the words from `from` up to but not including `to`. */
export interface ResolvedAlternative {
  readonly from: number;
  readonly to: number;
  readonly way: Way;
}
