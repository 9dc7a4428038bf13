import type { TermRange } from '../segment/dictionary.js';
import type { WordTerms } from './expand-word.js';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** An alternative that one word of the document answers. */
export interface ResolvedTerms extends Span, WordTerms {
  readonly kind: 'terms';
  /** The term written exactly like the query's word, or -1. */
  readonly exact: number;
  /** Characters of the word, where it is a prefix; 0 where it is whole. */
  readonly prefixLength: number;
}

/** An alternative that words side by side answer. */
export interface ResolvedPhrase extends Span {
  readonly kind: 'phrase';
  readonly pieces: readonly TermRange[];
}

/** An alternative of the query in the term ids of one segment. */
export type ResolvedAlternative = ResolvedTerms | ResolvedPhrase;
