import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grant } from '../../access/index.js';
import { issue } from '../../access/issue.js';
import { passes } from '../../adapters/search-index/testing/brute-force.js';
import { bareDocument } from '../../adapters/search-index/testing/corpus.js';
import { onceEach, ownedBy } from './whose.js';

const PEOPLE = ['anna', 'bert', 'cora', 'dora'];
/** Four tracks, each with whoever owns it. */
const libraries = fc.array(fc.subarray(PEOPLE, { minLength: 1 }), { minLength: 4, maxLength: 4 });
const seen = fc.shuffledSubarray(PEOPLE, { minLength: 1 });

const grantsOf = (people: readonly string[]): Grant<'collection'>[] =>
  people.map((ownerId) => issue(ownerId, people[0] ?? '', new Set(['collection'])));

const documentsOf = (owners: readonly (readonly string[])[]) =>
  owners.flatMap((ownerIds, track) =>
    ownerIds.map((ownerId) => ({ ...bareDocument(ownerId, `t${track}`, 'A track'), ownerIds })),
  );

describe('a search over several people', () => {
  it('finds each track once, as the first of them has it', () => {
    fc.assert(
      fc.property(libraries, seen, (owners, people) => {
        const filter = { and: onceEach(grantsOf(people)) };
        const visible = documentsOf(owners).filter(({ ownerId }) => people.includes(ownerId));
        const found = visible.filter((document) => passes(document, filter));
        const expected = owners.flatMap((ownerIds, track) => {
          const first = people.find((person) => ownerIds.includes(person));
          return first === undefined ? [] : [`${first} t${track}`];
        });
        expect(found.map(({ ownerId, trackId }) => `${ownerId} ${trackId}`).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('tells what one owns oneself from what one does not', () => {
    fc.assert(
      fc.property(libraries, (owners) => {
        const [theirs, mine] = [ownedBy('anna', false), ownedBy('anna', true)].map((and) =>
          documentsOf(owners).filter((document) => passes(document, { and })),
        );
        expect(mine?.every(({ ownerIds }) => ownerIds.includes('anna'))).toBe(true);
        expect(theirs?.some(({ ownerIds }) => ownerIds.includes('anna'))).toBe(false);
        expect((mine?.length ?? 0) + (theirs?.length ?? 0)).toBe(documentsOf(owners).length);
      }),
    );
  });
});
