import { findPrefix, findTerm, type Dictionary, type TermRange } from '../segment/dictionary.js';
import type { WordPattern } from './expand-word.js';

/** Shorter words are not taken apart: nearly any two letters are somebody's initials. */
const SHORTEST_SPLIT = 3;
const MOST_PIECES = 3;

/**
 * All ways to read a word as two or three words of the dictionary ("drumnbass": drum, n, bass). The last piece of
 * a word still being typed is a prefix, but only where the word is long enough to hold a typo.
 */
export function splitWord(dictionary: Dictionary, word: WordPattern): TermRange[][] {
  if (word.text.length < SHORTEST_SPLIT) return [];
  return splitInto(dictionary, word, 0, MOST_PIECES).filter((pieces) => pieces.length > 1);
}

function splitInto(dictionary: Dictionary, word: WordPattern, start: number, most: number): TermRange[][] {
  const rest = word.text.slice(start);
  const whole = lastPiece(dictionary, word, rest);
  const ways = whole.to > whole.from ? [[whole]] : [];
  if (most === 1) return ways;
  for (let cut = 1; cut < rest.length; cut++) {
    const term = findTerm(dictionary, rest.slice(0, cut));
    if (term < 0) continue;
    for (const tail of splitInto(dictionary, word, start + cut, most - 1)) {
      ways.push([{ from: term, to: term + 1 }, ...tail]);
    }
  }
  return ways;
}

function lastPiece(dictionary: Dictionary, word: WordPattern, rest: string): TermRange {
  if (word.prefix && word.typos > 0) return findPrefix(dictionary, rest);
  const term = findTerm(dictionary, rest);
  return { from: term, to: term < 0 ? term : term + 1 };
}
