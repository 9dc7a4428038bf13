import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_SCHEMA, someDocument, someFilter, someQuery, someSort } from '../testing/arbitraries.js';
import { engineWith } from '../testing/finding.js';
import { Turns } from '../testing/turns.js';
import { createSearchEngine } from './create-search-engine.js';
import type { SearchDocument } from '../schema/search-document.js';

const schema = { ...SAMPLE_SCHEMA, distinct: 'artist', synonyms: [['deep', 'strings']] } as const;

/** Writes, deletions and turns of background work in any order. */
const someHistory = fc.array(
  fc.oneof(
    fc.record({ upsert: fc.array(someDocument, { maxLength: 6 }) }),
    fc.record({
      delete: fc.array(
        fc.nat(30).map((number) => `d${number}`),
        { maxLength: 4 },
      ),
    }),
    fc.record({ turns: fc.nat(12) }),
    fc.record({ quiet: fc.constant(true) }),
  ),
  { maxLength: 40 },
);

describe('an index with a history', () => {
  it('answers like one that holds the same documents written at once', () => {
    const distinct = fc.boolean();
    fc.assert(
      fc.property(
        someHistory,
        someQuery,
        someFilter,
        someSort,
        distinct,
        (history, query, filter, sort, distinct) => {
          const turns = new Turns();
          const engine = createSearchEngine(schema, { scheduler: turns, now: () => 0, freshDocuments: 2 });
          const kept = new Map<string, SearchDocument>();
          for (const step of history) {
            if ('turns' in step) turns.take(step.turns);
            else if ('quiet' in step) turns.passTime();
            else if ('delete' in step) {
              const deleted = step.delete.filter((id) => kept.delete(id)).length;
              expect(engine.delete(step.delete)).toBe(deleted);
            } else {
              engine.upsert(step.upsert);
              const last = new Map(step.upsert.map((document) => [document.id, document]));
              for (const document of last.values()) {
                kept.delete(document.id);
                kept.set(document.id, document);
              }
            }
          }
          const facets = [{ field: 'genres' }, { field: 'artist' }, { field: 'bpm', buckets: 4 }];
          const request = { query, filter, sort, facets, distinct, limit: 50 };
          const fresh = engineWith(schema, [...kept.values()]);
          expect(engine.search(request)).toEqual(fresh.search(request));
          expect(engine.stats().documents).toBe(kept.size);
          turns.passTime();
          turns.takeAll();
          expect(engine.search(request)).toEqual(fresh.search(request));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('drops the dead and comes down to two segments at most when all is quiet', async () => {
    const turns = new Turns();
    const engine = createSearchEngine({ searchable: ['title'] }, { scheduler: turns });
    for (let batch = 0; batch < 10; batch++) {
      engine.upsert(
        Array.from({ length: 300 }, (_, at) => ({ id: `${(batch * 150 + at) % 2_000}`, title: `t${at}` })),
      );
    }
    const settled = engine.settled();
    turns.takeAll();
    await settled;
    const { documents, dead, segments, merging } = engine.stats();
    expect({ documents, merging }).toEqual({ documents: 1_650, merging: false });
    expect(segments).toBeLessThanOrEqual(2);
    expect(dead).toBeLessThanOrEqual(0.05 * documents);
  });

  it('forgets everything at once, a merge under way included', () => {
    const turns = new Turns();
    const engine = createSearchEngine({ searchable: ['title'] }, { scheduler: turns });
    for (let batch = 0; batch < 6; batch++) {
      engine.upsert(Array.from({ length: 300 }, (_, at) => ({ id: `${batch}-${at}`, title: 'deep' })));
    }
    turns.take(2);
    engine.clear();
    engine.upsert([{ id: 'new', title: 'deep' }]);
    turns.takeAll();
    expect(engine.search({ query: 'deep' }).hits.map(({ id }) => id)).toEqual(['new']);
  });
});
