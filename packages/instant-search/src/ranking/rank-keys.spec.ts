import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RANKING } from '../schema/check-schema.js';
import type { Criteria } from './criteria.js';
import { RankKeys } from './rank-keys.js';

const shape = { words: 3, fields: 4 };
const criteria: fc.Arbitrary<Criteria> = fc.record({
  words: fc.nat(3),
  typo: fc.nat(6),
  proximity: fc.nat(14),
  attribute: fc.nat(9),
  position: fc.nat(255),
  exactness: fc.nat(5),
});

const inOrder = ({ words, typo, proximity, attribute, position, exactness }: Criteria) => {
  return [words, typo, proximity, attribute, position, exactness];
};

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at] - b[at];
}

describe('RankKeys', () => {
  it('compare as the criteria do, rule by rule, and the score falls as the key rises', () => {
    const keys = new RankKeys(DEFAULT_RANKING, shape, false);
    fc.assert(
      fc.property(criteria, criteria, (a, b) => {
        const expected = Math.sign(compareLists(inOrder(a), inOrder(b)));
        expect(Math.sign(keys.keyBefore(a) - keys.keyBefore(b))).toBe(expected);
        expect(Math.sign(keys.score(keys.keyBefore(b), 0) - keys.score(keys.keyBefore(a), 0))).toBe(expected);
      }),
    );
  });

  it('put exactness after the sort, where there is one', () => {
    const keys = new RankKeys(DEFAULT_RANKING, shape, true);
    const exact = { words: 0, typo: 0, proximity: 0, attribute: 0, position: 0, exactness: 0 };
    const inexact = { ...exact, exactness: 4 };
    expect(keys.keyBefore(inexact)).toBe(keys.keyBefore(exact));
    expect(keys.keyAfter(inexact)).toBeGreaterThan(keys.keyAfter(exact));
  });
});
