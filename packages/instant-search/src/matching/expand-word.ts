import { findPrefix, findTerm, type Dictionary } from '../segment/dictionary.js';
import { TypoWalk } from './typo-walk.js';

/** Terms of a dictionary that a query word may mean, ascending, each with its typos. */
export interface WordTerms {
  readonly terms: Int32Array;
  readonly costs: Uint8Array;
}

export interface WordPattern {
  readonly text: string;
  readonly prefix: boolean;
  readonly typos: number;
}

/** A typo in the first letter counts this many. */
const FIRST_LETTER_COST = 2;

const walk = new TypoWalk();

export function expandWord(dictionary: Dictionary, word: WordPattern): WordTerms {
  if (word.typos === 0) return withoutTypos(dictionary, word);
  const found: { term: number; cost: number }[] = [];
  const sameInitial = findPrefix(dictionary, word.text[0]);
  walk.run(dictionary, sameInitial, word.text, word.typos, word.prefix, (term, cost) => {
    found.push({ term, cost });
  });
  if (word.typos >= FIRST_LETTER_COST) {
    for (const term of termsWithOtherInitial(dictionary, word)) {
      found.push({ term, cost: FIRST_LETTER_COST });
    }
    found.sort((a, b) => a.term - b.term);
  }
  return {
    terms: Int32Array.from(found, ({ term }) => term),
    costs: Uint8Array.from(found, ({ cost }) => cost),
  };
}

function withoutTypos(dictionary: Dictionary, { text, prefix }: WordPattern): WordTerms {
  const { from, to } = prefix ? findPrefix(dictionary, text) : exactRange(dictionary, text);
  return {
    terms: Int32Array.from({ length: to - from }, (_, at) => from + at),
    costs: new Uint8Array(to - from),
  };
}

/** Terms one edit away where the edit is in the first letter: another one, one more, one less, or a swap. */
function termsWithOtherInitial(dictionary: Dictionary, { text, prefix }: WordPattern): Set<number> {
  const spellings = [text.slice(1), text[1] + text[0] + text.slice(2)];
  for (const initial of dictionary.initials) spellings.push(initial + text.slice(1), initial + text);
  const terms = new Set<number>();
  for (const spelling of spellings) {
    if (spelling[0] === text[0]) continue;
    const { from, to } = prefix ? findPrefix(dictionary, spelling) : exactRange(dictionary, spelling);
    for (let term = from; term < to; term++) terms.add(term);
  }
  return terms;
}

function exactRange(dictionary: Dictionary, text: string): { from: number; to: number } {
  const term = findTerm(dictionary, text);
  return term < 0 ? { from: 0, to: 0 } : { from: term, to: term + 1 };
}
