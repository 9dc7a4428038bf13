import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCOGS_COPY_FIELDS } from '@segue/shared/domain/music';
import { editItem, giveBack, type ItemChange, type ItemState } from './item-edit.js';

const fresh: ItemState = {
  folder: 'Uncategorized',
  mediaCondition: '',
  sleeveCondition: '',
  rating: null,
  notes: 'from Discogs',
  customFields: { Price: '5' },
  shelf: '',
  box: '',
  slot: '',
  ownerEdited: [],
  discogsValues: {},
};

describe('editing a copy', () => {
  it('keeps what Discogs said, once, for the way back', () => {
    const twice = editItem(editItem(fresh, { notes: 'mine' }), { notes: 'mine, again' });
    expect(twice).toMatchObject({ notes: 'mine, again', discogsValues: { notes: 'from Discogs' } });
    expect(giveBack(twice, ['notes'])).toEqual(fresh);
  });

  it('marks nothing where nothing changes, nor a place, which Discogs does not know', () => {
    expect(editItem(fresh, { notes: 'from Discogs', customFields: { Price: '5' } })).toEqual(fresh);
    expect(editItem(fresh, { shelf: 'Hall', box: '3', slot: '12' }).ownerEdited).toEqual([]);
  });

  it('changes the custom fields that are named and leaves the others', () => {
    const edited = editItem(fresh, { customFields: { Sleeve: 'torn' } });
    expect(edited.customFields).toEqual({ Price: '5', Sleeve: 'torn' });
    expect(edited.discogsValues).toEqual({ customFields: { Price: '5' } });
  });

  it('gives nothing back that Discogs does not know or never said', () => {
    expect(() => giveBack(fresh, ['shelf'])).toThrow('nothing that Discogs knows');
    expect(() => giveBack({ ...fresh, ownerEdited: ['notes'] }, ['notes'])).toThrow('never said');
  });

  it('comes back to what it was, whatever was edited in whatever order', () => {
    const change: fc.Arbitrary<ItemChange> = fc.record(
      {
        folder: fc.constantFrom('Uncategorized', 'House', 'Techno'),
        mediaCondition: fc.constantFrom('', 'Mint (M)'),
        rating: fc.constantFrom(null, 1, 5),
        notes: fc.string({ maxLength: 3 }),
        customFields: fc.dictionary(fc.constantFrom('Price', 'Sleeve'), fc.string({ maxLength: 2 })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const edited = changes.reduce(editItem, fresh);
        expect(giveBack(edited, [...DISCOGS_COPY_FIELDS])).toEqual(fresh);
        for (const field of DISCOGS_COPY_FIELDS) {
          if (!edited.ownerEdited.includes(field)) expect(edited[field]).toEqual(fresh[field]);
        }
      }),
    );
  });
});
