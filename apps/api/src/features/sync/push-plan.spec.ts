import { describe, expect, it } from 'vitest';
import { pushDifferences, pushWrites, type EditedCopy } from './push-plan.js';

const field = (id: number, name: string, options: string[] = []) => ({ id, name, type: 'textarea', options });
const names = {
  folders: [
    { id: 0, name: 'All', count: 9 },
    { id: 3, name: 'Goa', count: 1 },
  ],
  fields: [field(1, 'Media Condition', ['Mint (M)']), field(3, 'Notes'), field(9, 'Shelf'), field(10, 'Box')],
  stranger: false,
};
const copy = (facts: Partial<EditedCopy>): EditedCopy => ({
  folder: 'Goa',
  mediaCondition: '',
  sleeveCondition: '',
  rating: null,
  notes: '',
  customFields: {},
  ownerEdited: [],
  discogsValues: {},
  ...facts,
});

describe('a push', () => {
  it('writes what the owner edited and Discogs says otherwise, and nothing else', () => {
    const edited = copy({
      rating: 5,
      notes: 'same',
      ownerEdited: ['rating', 'notes', 'shelf'],
      discogsValues: { rating: 2, notes: 'same' },
    });
    expect(pushDifferences(edited, names)).toEqual([
      { field: 'rating', before: '2', after: '5', problem: null },
    ]);
    expect(pushWrites(edited, ['rating'], names)).toEqual([{ kind: 'copy', change: { rating: 5 } }]);
  });

  it('takes a rating away with 0, and moves to a folder by its number', () => {
    const edited = copy({ ownerEdited: ['rating', 'folder'], discogsValues: { rating: 2, folder: 'Dub' } });
    expect(pushWrites(edited, ['rating', 'folder'], names)).toEqual([
      { kind: 'copy', change: { rating: 0, folderId: 3 } },
    ]);
  });

  it('writes the custom fields that differ, and empties those that the owner emptied', () => {
    const edited = copy({
      customFields: { Shelf: 'up' },
      ownerEdited: ['customFields'],
      discogsValues: { customFields: { Shelf: 'down', Box: '2' } },
    });
    expect(pushWrites(edited, ['customFields'], names)).toEqual([
      { kind: 'field', fieldId: 9, value: 'up' },
      { kind: 'field', fieldId: 10, value: '' },
    ]);
  });

  it.each([
    [
      'a folder that Discogs does not have',
      { folder: 'Attic', ownerEdited: ['folder'] },
      /no folder “Attic”/,
    ],
    ['the folder of all', { folder: 'All', ownerEdited: ['folder'] }, /no folder “All”/],
    ['a grade of its own', { mediaCondition: 'Ok', ownerEdited: ['mediaCondition'] }, /does not take “Ok”/],
    [
      'a field that is not there',
      { customFields: { Mood: 'x' }, ownerEdited: ['customFields'] },
      /no field “Mood”/,
    ],
  ])('says why it cannot write %s', (_what, facts, words) => {
    expect(pushDifferences(copy(facts), names)[0]?.problem).toMatch(words);
  });
});
