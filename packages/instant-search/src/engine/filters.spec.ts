import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidSearchInput } from '../errors.js';
import type { Filter } from '../request/filter.js';
import { SAMPLE_SCHEMA, someDocuments, someFilter, someSort } from '../testing/arbitraries.js';
import { passes, sorted } from '../testing/brute-force.js';
import { engineWith, found } from '../testing/finding.js';

describe('filters and sort', () => {
  it('let through, and order, the same documents as looking at each one', () => {
    fc.assert(
      fc.property(someDocuments, someFilter, someSort, fc.nat(5), (documents, filter, sort, offset) => {
        const expected = sorted(
          documents.filter((document) => passes(document, filter)),
          sort,
        ).map(({ id }) => id);
        const result = engineWith(SAMPLE_SCHEMA, documents).search({ filter, sort, offset, limit: 7 });
        expect(result.hits.map(({ id }) => id)).toEqual(expected.slice(offset, offset + 7));
        expect(result.total).toBe(expected.length);
      }),
      { numRuns: 300 },
    );
  });

  it('narrow a text search', () => {
    const engine = engineWith(SAMPLE_SCHEMA, [
      { id: 'slow', title: 'Deep House', bpm: 90 },
      { id: 'fast', title: 'Deep House', bpm: 130 },
    ]);
    expect(found(engine, { query: 'deep', filter: { field: 'bpm', range: { gte: 120 } } })).toEqual(['fast']);
  });

  it.each<[string, Filter]>([
    ['an unknown field', { field: 'nope', eq: 1 }],
    ['a value of another kind', { field: 'bpm', eq: '120' }],
    ['a number that is none', { field: 'bpm', eq: Number.NaN }],
    ['a range of words', { field: 'artist', range: { gt: 1 } }],
    ['a range without bounds', { field: 'bpm', range: {} }],
    [
      'endless nesting',
      Array.from({ length: 40 }).reduce<Filter>((filter) => ({ not: filter }), { and: [] }),
    ],
  ])('refuse %s', (_, filter) => {
    expect(() => engineWith(SAMPLE_SCHEMA, []).search({ filter })).toThrow(InvalidSearchInput);
  });
});
