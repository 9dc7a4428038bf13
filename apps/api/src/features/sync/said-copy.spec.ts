import type { CollectionCopy } from '../../adapters/catalogues/index.js';
import { describe, expect, it } from 'vitest';
import { addedMoment, hasUnknownField, saidCopy } from './said-copy.js';

const release: CollectionCopy['release'] = {
  discogsId: 1,
  masterId: null,
  title: 'A record',
  artists: [],
  artistCredit: 'Somebody',
  year: null,
  labels: [],
  formats: [],
  genres: [],
  styles: [],
  thumbUrl: null,
  coverUrl: null,
};
const copy: CollectionCopy = {
  instanceId: 7,
  folderId: 3,
  rating: 4,
  addedAt: '2020-11-18T19:17:05-08:00',
  fields: [
    { fieldId: 1, value: 'Mint (M)' },
    { fieldId: 3, value: 'warped' },
    { fieldId: 9, value: 'upstairs' },
    { fieldId: 10, value: '' },
  ],
  release,
};
const field = (id: number, name: string) => ({ id, name, type: 'textarea', options: [] });
const names = {
  folders: [{ id: 3, name: 'Goa', count: 1 }],
  fields: [
    field(1, 'Media Condition'),
    field(2, 'Sleeve Condition'),
    field(3, 'Notes'),
    field(9, 'Shelf'),
    field(10, 'Box'),
  ],
  stranger: false,
};

describe('a copy as Discogs says it', () => {
  it('has its folder and its fields by their names, empty ones left out', () => {
    expect(saidCopy(copy, names).fields).toEqual({
      folder: 'Goa',
      rating: 4,
      mediaCondition: 'Mint (M)',
      sleeveCondition: '',
      notes: 'warped',
      customFields: { Shelf: 'upstairs' },
    });
  });

  it('seen by a stranger says its rating alone', () => {
    expect(saidCopy({ ...copy, folderId: null, fields: [] }, { ...names, stranger: true }).fields).toEqual({
      rating: 4,
    });
  });

  it('was added when the clock at Discogs said so, as an export writes it', () => {
    expect(addedMoment('2020-11-18T19:17:05-08:00').toISOString()).toBe('2020-11-18T19:17:05.000Z');
  });

  it('tells when a field of it has no name yet', () => {
    expect(hasUnknownField(copy, names.fields)).toBe(false);
    expect(hasUnknownField(copy, names.fields.slice(0, 3))).toBe(true);
  });
});
