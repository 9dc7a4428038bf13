import type { TypoLengths } from '../schema/search-schema.js';
import { tokenize, type Token } from '../text/tokenize.js';
import type { Alternative, Query, QueryWord } from './query.js';
import { synonymsOf, type SynonymTable } from './synonyms.js';
import { typoBudget } from './typo-budget.js';

/** Beyond this many characters a query is cut: nobody types more, and the work for a keystroke stays bounded. */
export const MAX_QUERY_LENGTH = 512;
export const MAX_QUERY_WORDS = 10;

const MOST_JOINED = 3;
const JOIN_COST = 1;

/** Any text is a query; the last word is a prefix unless something follows it. */
export function parseQuery(text: string, typos: TypoLengths, synonyms: SynonymTable): Query {
  const cut = text.slice(0, MAX_QUERY_LENGTH);
  const tokens = tokenize(cut, 'query').slice(0, MAX_QUERY_WORDS);
  const words = tokens.map((token) => toWord(token, cut, typos));
  const alternatives = words.flatMap((_, from) => [
    typedWord(words, from),
    ...joined(words, from, typos),
    ...synonymsOf(synonyms, words, from),
  ]);
  return { words, alternatives };
}

function toWord({ term, end }: Token, text: string, typos: TypoLengths): QueryWord {
  return { text: term, prefix: end === text.length, typos: typoBudget(term, typos) };
}

function typedWord(words: readonly QueryWord[], from: number): Alternative {
  const { text, prefix, typos } = words[from];
  return { from, to: from + 1, cost: 0, pieces: [text], prefix, typos, asTyped: true };
}

/** "drum n bass" for documents that write "drumnbass"; as a typo it needs a word long enough for one. */
function joined(words: readonly QueryWord[], from: number, typos: TypoLengths): Alternative[] {
  const ways: Alternative[] = [];
  for (let to = from + 2; to <= Math.min(from + MOST_JOINED, words.length); to++) {
    const text = words
      .slice(from, to)
      .map((word) => word.text)
      .join('');
    if (typoBudget(text, typos) === 0) continue;
    const { prefix } = words[to - 1];
    ways.push({ from, to, cost: JOIN_COST, pieces: [text], prefix, typos: 0, asTyped: false });
  }
  return ways;
}
