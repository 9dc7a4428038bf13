import type { TypoLengths } from '../schema/search-schema.js';

const DIGITS_ONLY = /^\p{N}+$/u;

/** Typos that a word of this length may hold: 0, 1 or 2. A number means itself, so it may hold none. */
export function typoBudget(word: string, lengths: TypoLengths): number {
  if (DIGITS_ONLY.test(word)) return 0;
  const letters = Array.from(word).length;
  if (letters >= lengths.twoFrom) return 2;
  return letters >= lengths.oneFrom ? 1 : 0;
}

/** A typo may have shortened a word below the length that allows it; a second attempt counts one letter more. */
export function lenient({ oneFrom, twoFrom }: TypoLengths): TypoLengths {
  return { oneFrom: oneFrom - 1, twoFrom: twoFrom - 1 };
}
