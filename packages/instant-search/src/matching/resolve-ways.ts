import type { Alternative } from '../query/query.js';
import { findPrefix, findTerm, type Dictionary, type TermRange } from '../segment/dictionary.js';
import type { Segment } from '../segment/segment.js';
import { documentsWithPhrase, documentsWithTerms } from './documents-with.js';
import { expandWord } from './expand-word.js';
import type { PhraseWay, Way } from './resolved-alternative.js';
import { splitWord } from './split-word.js';

const SPLIT_COST = 1;

/** The ways in which documents of this segment can answer an alternative. */
export function resolveWays(segment: Segment, alternative: Alternative): Way[] {
  const { pieces, cost } = alternative;
  if (pieces.length > 1) return phraseWays(segment, [pieceRanges(segment.dictionary, alternative)], cost);
  return [...termsWays(segment, alternative), ...splitWays(segment, alternative)];
}

function termsWays(segment: Segment, { cost, pieces, prefix, typos, asTyped }: Alternative): Way[] {
  const text = pieces[0];
  const { terms, costs } = expandWord(segment.dictionary, { text, prefix, typos });
  if (terms.length === 0) return [];
  const exact = asTyped ? findTerm(segment.dictionary, text) : -1;
  const documents = documentsWithTerms(segment, terms);
  return [{ kind: 'terms', cost, terms, costs, exact, prefixLength: prefix ? text.length : 0, documents }];
}

function splitWays(segment: Segment, { cost, pieces, prefix, typos, asTyped }: Alternative): PhraseWay[] {
  if (!asTyped) return [];
  const splits = splitWord(segment.dictionary, { text: pieces[0], prefix, typos });
  return phraseWays(segment, splits, cost + SPLIT_COST);
}

/** Only phrases that some document holds. */
function phraseWays(segment: Segment, phrases: readonly TermRange[][], cost: number): PhraseWay[] {
  return phrases
    .filter((pieces) => pieces.every(({ from, to }) => to > from))
    .map((pieces) => ({
      kind: 'phrase' as const,
      cost,
      pieces,
      documents: documentsWithPhrase(segment, pieces),
    }))
    .filter(({ documents }) => !documents.isEmpty());
}

function pieceRanges(dictionary: Dictionary, { pieces, prefix }: Alternative): TermRange[] {
  return pieces.map((piece, at) => {
    if (prefix && at === pieces.length - 1) return findPrefix(dictionary, piece);
    const term = findTerm(dictionary, piece);
    return { from: term, to: term < 0 ? term : term + 1 };
  });
}
