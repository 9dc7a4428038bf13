import type { DropWords } from '../request/search-request.js';
import type { Bits } from '../segment/bits.js';

/** How many leading words of the query a document must answer to be found; all, where not even the first is. */
export function demandedWords(
  words: number,
  drop: DropWords,
  foundBy: (words: number) => readonly Bits[],
): number {
  if (drop === 'never') return words;
  if (drop === 'always') return Math.min(1, words);
  for (let demanded = words; demanded > 0; demanded--) {
    if (foundBy(demanded).some((documents) => !documents.isEmpty())) return demanded;
  }
  return words;
}
