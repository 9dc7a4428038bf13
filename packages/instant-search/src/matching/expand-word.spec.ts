import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDictionary } from '../segment/dictionary.js';
import { expandWord } from './expand-word.js';

/** Edits with neighbours swapped as one, by the whole table. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, rows[i - 2][j - 2] + 1);
      rows[i][j] = cost;
    }
  }
  return rows[a.length][b.length];
}

/** As the rule has it: a typo in the first letter counts two, so then it is the only one. */
function ruleCost(word: string, term: string, prefix: boolean): number {
  const beginnings = prefix
    ? Array.from({ length: term.length + 1 }, (_, end) => term.slice(0, end))
    : [term];
  const costs = beginnings.map((beginning) => {
    if (beginning[0] === word[0]) return distance(word, beginning);
    const rest = word.slice(1);
    const oneSlip =
      beginning.slice(1) === rest ||
      beginning.slice(1) === word ||
      beginning === rest ||
      beginning === word[1] + word[0] + word.slice(2);
    return oneSlip ? 2 : Infinity;
  });
  return Math.min(...costs);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 8 });

describe('expandWord', () => {
  it('finds exactly the words within the budget, at their least cost', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 40 }),
        word,
        fc.boolean(),
        fc.integer({ min: 0, max: 2 }),
        (all, text, prefix, typos) => {
          const dictionary = makeDictionary([...all].sort());
          const { terms, costs } = expandWord(dictionary, { text, prefix, typos });
          const got = Array.from(terms, (term, at) => [dictionary.terms[term], costs[at]]);
          const expected = dictionary.terms
            .map((term) => [term, ruleCost(text, term, prefix)] as const)
            .filter(([, cost]) => cost <= typos);
          expect(got).toEqual(expected);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
