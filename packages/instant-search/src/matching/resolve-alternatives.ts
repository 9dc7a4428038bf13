import type { Alternative, Query } from '../query/query.js';
import { findPrefix, findTerm, type Dictionary, type TermRange } from '../segment/dictionary.js';
import { expandWord } from './expand-word.js';
import type { ResolvedAlternative } from './resolved-alternative.js';
import { splitWord } from './split-word.js';

const SPLIT_COST = 1;

/** The alternatives of a query that this dictionary has words for. */
export function resolveAlternatives(query: Query, dictionary: Dictionary): ResolvedAlternative[] {
  return query.alternatives.flatMap((alternative) => [
    ...resolvePieces(alternative, dictionary),
    ...resolveSplits(alternative, dictionary),
  ]);
}

function resolvePieces(alternative: Alternative, dictionary: Dictionary): ResolvedAlternative[] {
  const { from, to, cost, pieces, prefix, typos } = alternative;
  const text = pieces[0]!;
  if (pieces.length === 1) {
    const { terms, costs } = expandWord(dictionary, { text, prefix, typos });
    if (terms.length === 0) return [];
    const exact = alternative.asTyped ? findTerm(dictionary, text) : -1;
    return [{ kind: 'terms', from, to, cost, terms, costs, exact, prefixLength: prefix ? text.length : 0 }];
  }
  const ranges = pieces.map((piece, at) => pieceRange(dictionary, piece, prefix && at === pieces.length - 1));
  return ranges.every((range) => range.to > range.from)
    ? [{ kind: 'phrase', from, to, cost, pieces: ranges }]
    : [];
}

function resolveSplits(alternative: Alternative, dictionary: Dictionary): ResolvedAlternative[] {
  if (!alternative.asTyped) return [];
  const { from, to, cost, pieces, prefix, typos } = alternative;
  return splitWord(dictionary, { text: pieces[0]!, prefix, typos }).map((ranges) => {
    return { kind: 'phrase', from, to, cost: cost + SPLIT_COST, pieces: ranges };
  });
}

function pieceRange(dictionary: Dictionary, piece: string, prefix: boolean): TermRange {
  if (prefix) return findPrefix(dictionary, piece);
  const term = findTerm(dictionary, piece);
  return { from: term, to: term < 0 ? term : term + 1 };
}
