import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidSearchInput } from '../errors.js';
import type { SearchRequest } from '../request/search-request.js';
import { SAMPLE_SCHEMA, someDocuments, someFilter, someQuery, someSort } from '../testing/arbitraries.js';
import { engineWith } from '../testing/finding.js';

const schema = { ...SAMPLE_SCHEMA, visibility: 'owners' } as const;

describe('visibility', () => {
  it("makes a search the same as if other people's documents did not exist", () => {
    const owners = fc.subarray(['Ann', 'ann', 'Ben']);
    fc.assert(
      fc.property(someDocuments, someQuery, someSort, owners, (documents, query, sort, visibleTo) => {
        const own = documents.filter((document) => {
          return (document['owners'] as readonly string[]).some((owner) => visibleTo.includes(owner));
        });
        const request = {
          query,
          sort,
          visibleTo,
          facets: [{ field: 'genres' }, { field: 'bpm', buckets: 3 }],
        };
        expect(engineWith(schema, documents).search(request)).toEqual(
          engineWith(schema, own).search(request),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('cannot be widened by any filter', () => {
    const documents = [
      { id: 'mine', title: 'Deep', owners: ['me'], bpm: 1 },
      { id: 'yours', title: 'Deep', owners: ['you'], bpm: 1 },
      { id: 'nobody', title: 'Deep', owners: [] },
    ];
    const engine = engineWith(schema, documents);
    fc.assert(
      fc.property(someFilter, (filter) => {
        const asked = JSON.stringify(filter).includes('owners') ? { or: [] } : filter;
        const either = { or: [asked, { not: asked }] };
        const { hits } = engine.search({ filter: either, visibleTo: ['me'] });
        expect(hits.map(({ id }) => id)).toEqual(['mine']);
      }),
    );
    expect(engine.search({ visibleTo: [] }).total).toBe(0);
  });

  it.each<[string, SearchRequest]>([
    ['a search that does not say who looks', {}],
    ['a filter by who may see', { visibleTo: ['me'], filter: { not: { field: 'owners', eq: 'me' } } }],
    ['a refinement by who may see', { visibleTo: ['me'], refinements: { owners: { and: [] } } }],
    ['a facet of who may see', { visibleTo: ['me'], facets: [{ field: 'owners' }] }],
  ])('refuses %s', (_, request) => {
    expect(() => engineWith(schema, []).search(request)).toThrow(InvalidSearchInput);
  });

  it('is refused where the schema has none, since it would hide nothing', () => {
    expect(() => engineWith(SAMPLE_SCHEMA, []).search({ visibleTo: ['me'] })).toThrow(InvalidSearchInput);
  });
});
