import fc from 'fast-check';
import { DISCOGS_COPY_FIELDS, type DiscogsCopyField } from '@segue/shared/domain/music';
import { describe, expect, it } from 'vitest';
import { planCopy, type CopyPlan, type StoredCopy } from './copy-plan.js';
import { fieldText, type ItemFields } from './item-fields.js';
import type { SaidCopy } from './said-copy.js';

const ADDED = new Date('2020-11-18T19:17:05Z');
const blank: ItemFields = {
  folder: 'Uncategorized',
  mediaCondition: '',
  sleeveCondition: '',
  rating: null,
  notes: '',
  customFields: {},
};
const said = (fields: Partial<ItemFields> = {}, facts: Partial<SaidCopy> = {}): SaidCopy => {
  return { instance: 7, addedAt: ADDED, fields: { ...blank, ...fields }, ...facts };
};
const stored = (facts: Partial<StoredCopy> = {}): StoredCopy => {
  const known = { ownerEdited: [], discogsValues: {}, goneSince: null };
  return {
    id: 'a',
    releaseId: 'r',
    copy: 1,
    addedAt: ADDED,
    discogsInstance: 7,
    ...known,
    ...blank,
    ...facts,
  };
};
const plan = (one: SaidCopy, copies: StoredCopy[]): CopyPlan => planCopy(one, 'r', copies, new Set());

describe('a copy at Discogs', () => {
  it('that is not here is made, and one that is as said is kept', () => {
    expect(plan(said(), []).action).toBe('create');
    expect(plan(said(), [stored()]).action).toBe('keep');
  });

  it('is known by its instance, whenever it was added', () => {
    expect(plan(said(), [stored({ addedAt: new Date(0) })]).action).toBe('keep');
    expect(plan(said(), [stored({ discogsInstance: 8 })]).action).toBe('create');
  });

  it('adopts one that came without an instance, of the same release and moment, and each one once', () => {
    const copies = [stored({ discogsInstance: null }), stored({ id: 'b', copy: 2, discogsInstance: null })];
    expect(planCopy(said(), 'r', copies, new Set())).toMatchObject({ copy: { id: 'a' }, changes: [] });
    expect(planCopy(said(), 'r', copies, new Set(['a']))).toMatchObject({ copy: { id: 'b' } });
    expect(planCopy(said(), 'r', copies, new Set(['a', 'b'])).action).toBe('create');
    expect(plan(said({}, { addedAt: new Date(0) }), copies).action).toBe('create');
  });

  it('adopts the only free one of its release whenever it was added, and what its owner said of it stays', () => {
    const byHand = stored({
      discogsInstance: null,
      addedAt: new Date(0),
      folder: 'Goa',
      ownerEdited: ['folder'],
    });
    expect(plan(said(), [byHand])).toMatchObject({
      copy: { id: 'a' },
      to: { discogsInstance: expect.any(Number) as number },
      changes: [],
    });
    expect(plan(said(), [{ ...byHand, releaseId: 'another' }]).action).toBe('create');
  });

  it('that was gone is there again, and says so', () => {
    expect(plan(said(), [stored({ goneSince: ADDED })])).toMatchObject({
      to: { goneSince: null },
      changes: [{ field: 'back' }],
    });
  });

  it('says nothing of what Discogs hides from strangers', () => {
    const hidden = { ...said(), fields: { rating: 3 } };
    expect(plan(hidden, [stored({ folder: 'Goa', notes: 'mine' })])).toMatchObject({ to: { rating: 3 } });
  });
});

describe('over any interleaving of edits here, edits at Discogs, ways back and syncs', () => {
  const values: { [Field in DiscogsCopyField]: fc.Arbitrary<ItemFields[Field]> } = {
    folder: fc.constantFrom('Uncategorized', 'Goa', 'Dub'),
    mediaCondition: fc.constantFrom('', 'Mint (M)', 'Good (G)'),
    sleeveCondition: fc.constantFrom('', 'Mint (M)', 'Generic'),
    rating: fc.constantFrom(null, 1, 5),
    notes: fc.constantFrom('', 'one', 'two'),
    customFields: fc.constantFrom<Record<string, string>>({}, { Shelf: 'up' }, { Shelf: 'down', Box: '2' }),
  };
  const anyOf = (field: DiscogsCopyField): fc.Arbitrary<unknown> => values[field];
  const change = fc.constantFrom(...DISCOGS_COPY_FIELDS).chain((field) =>
    fc.record({
      who: fc.constantFrom('owner', 'discogs'),
      field: fc.constant(field),
      value: anyOf(field),
    }),
  );
  const step = fc.oneof(
    change,
    fc.record({
      who: fc.constant('back'),
      field: fc.constantFrom(...DISCOGS_COPY_FIELDS),
      value: fc.constant(null),
    }),
    fc.record({ who: fc.constant('sync'), field: fc.constant('notes'), value: fc.constant(null) }),
  );

  it('the owner’s word stays, everything else follows Discogs, and the way back leads to what it said last', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let discogs: ItemFields = blank;
        let seen: ItemFields = blank;
        let copy = stored();
        const word = new Map<string, unknown>();
        for (const { who, field, value } of [...steps, { who: 'sync', field: 'notes', value: null }]) {
          if (who === 'discogs') discogs = { ...discogs, [field]: value };
          if (who === 'owner') {
            copy = edited(copy, field as DiscogsCopyField, value);
            word.set(field, value);
          }
          if (who === 'back' && word.delete(field)) copy = givenBack(copy, field as DiscogsCopyField);
          if (who !== 'sync') continue;
          copy = synced(copy, discogs);
          seen = discogs;
          for (const name of DISCOGS_COPY_FIELDS) {
            expect(fieldText(copy[name])).toBe(fieldText(word.has(name) ? word.get(name) : seen[name]));
          }
        }
        for (const name of word.keys()) copy = givenBack(copy, name as DiscogsCopyField);
        expect(DISCOGS_COPY_FIELDS.map((name) => fieldText(copy[name]))).toEqual(
          DISCOGS_COPY_FIELDS.map((name) => fieldText(seen[name])),
        );
      }),
    );
  });

  it('a second sync of the same changes nothing', () => {
    fc.assert(
      fc.property(fc.record(values), fc.subarray([...DISCOGS_COPY_FIELDS]), (fields, ownerEdited) => {
        const once = synced(stored({ ownerEdited }), fields);
        expect(plan(said(fields), [once]).action).toBe('keep');
      }),
    );
  });

  /** As the copy's own page does it: what Discogs said is kept when a field is first edited. */
  function edited(copy: StoredCopy, field: DiscogsCopyField, value: unknown): StoredCopy {
    const first = !copy.ownerEdited.includes(field);
    const discogsValues = first ? { ...copy.discogsValues, [field]: copy[field] } : copy.discogsValues;
    const ownerEdited = first ? [...copy.ownerEdited, field] : copy.ownerEdited;
    return { ...copy, [field]: value, ownerEdited, discogsValues };
  }

  function givenBack(copy: StoredCopy, field: DiscogsCopyField): StoredCopy {
    const ownerEdited = copy.ownerEdited.filter((name) => name !== field);
    return { ...copy, [field]: copy.discogsValues[field], ownerEdited };
  }

  function synced(copy: StoredCopy, fields: ItemFields): StoredCopy {
    const made = plan(said(fields), [copy]);
    return made.action === 'write' ? { ...copy, ...made.to } : copy;
  }
});
