import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidSearchInput } from '../errors.js';
import type { FacetResult, NumberFacet, ValueFacet } from '../request/search-result.js';
import { SAMPLE_SCHEMA, someDocuments, someFilter } from '../testing/arbitraries.js';
import { passes, tally } from '../testing/brute-force.js';
import { engineWith } from '../testing/finding.js';

const asValues = (facet: FacetResult | undefined) => facet as ValueFacet;
const asNumbers = (facet: FacetResult | undefined) => facet as NumberFacet;

describe('facets of values', () => {
  it('count the same as looking at each document, over any split into segments', () => {
    const field = fc.constantFrom('artist', 'genres', 'vinyl');
    fc.assert(
      fc.property(someDocuments, someFilter, field, fc.nat(20), (documents, filter, field, cut) => {
        const engine = engineWith(SAMPLE_SCHEMA, documents.slice(0, cut), 0);
        engine.upsert(documents.slice(cut));
        const { counts, missing } = tally(
          documents.filter((document) => passes(document, filter)),
          field,
        );
        const facet = asValues(engine.search({ filter, facets: [{ field }] }).facets[field]);
        expect(new Map(facet.values.map(({ value, count }) => [value, count]))).toEqual(counts);
        expect(facet.missing).toBe(missing);
        expect(facet.distinctValues).toBe(counts.size);
      }),
    );
  });

  const engine = engineWith(SAMPLE_SCHEMA, [
    { id: '1', title: 'Deep', genres: ['House', 'Techno'], bpm: 120 },
    { id: '2', title: 'Deep', genres: ['House'], bpm: 130 },
    { id: '3', title: 'Deep', genres: ['électro', 'Dub'], bpm: 140 },
  ]);

  it('stand in order of count, then as one reads', () => {
    const facet = asValues(engine.search({ facets: [{ field: 'genres', limit: 3 }] }).facets['genres']);
    expect(facet.values).toEqual([
      { value: 'House', count: 2 },
      { value: 'Dub', count: 1 },
      { value: 'électro', count: 1 },
    ]);
    expect(facet.distinctValues).toBe(4);
  });

  it('can be narrowed to what begins with some letters', () => {
    const facet = asValues(
      engine.search({ facets: [{ field: 'genres', startsWith: 'E' }] }).facets['genres'],
    );
    expect(facet.values.map(({ value }) => value)).toEqual(['électro']);
  });

  it('count as if their own refinement were not there, but those of others', () => {
    const result = engine.search({
      refinements: { genres: { field: 'genres', eq: 'House' }, bpm: { field: 'bpm', range: { gte: 125 } } },
      facets: [{ field: 'genres' }, { field: 'bpm', buckets: [100, 125, 150] }],
    });
    expect(result.hits.map(({ id }) => id)).toEqual(['2']);
    expect(asValues(result.facets['genres']).values.map(({ value }) => value)).toEqual([
      'Dub',
      'électro',
      'House',
    ]);
    expect(asNumbers(result.facets['bpm']).buckets.map(({ count }) => count)).toEqual([1, 1]);
  });
});

describe('histograms', () => {
  it('put every number in one bucket', () => {
    fc.assert(
      fc.property(someDocuments, fc.integer({ min: 1, max: 9 }), (documents, buckets) => {
        const { counts, missing } = tally(documents, 'bpm');
        const result = engineWith(SAMPLE_SCHEMA, documents).search({ facets: [{ field: 'bpm', buckets }] });
        const facet = asNumbers(result.facets['bpm']);
        const numbers = [...counts.keys()].map(Number);
        expect(facet.missing).toBe(missing);
        expect(facet.min).toBe(numbers.length > 0 ? Math.min(...numbers) : undefined);
        expect(facet.max).toBe(numbers.length > 0 ? Math.max(...numbers) : undefined);
        for (const [at, { from, to, count }] of facet.buckets.entries()) {
          const last = at === facet.buckets.length - 1;
          const inside = documents.filter(
            ({ bpm }) => typeof bpm === 'number' && bpm >= from && (last ? bpm <= to : bpm < to),
          );
          expect(count).toBe(inside.length);
        }
        expect(facet.buckets.reduce((sum, { count }) => sum + count, missing)).toBe(documents.length);
      }),
    );
  });

  it('refuse edges that do not ascend', () => {
    const engine = engineWith(SAMPLE_SCHEMA, []);
    expect(() => engine.search({ facets: [{ field: 'bpm', buckets: [3, 2] }] })).toThrow(InvalidSearchInput);
  });
});
