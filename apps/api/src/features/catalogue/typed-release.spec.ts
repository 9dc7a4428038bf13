import { describe, expect, it } from 'vitest';
import { factsOf, type TypedRelease } from './typed-release.js';

const typed: TypedRelease = {
  title: 'Nightshift',
  artist: 'Somebody',
  year: 1999,
  label: 'Warp Records',
  catalogNumber: 'WAP 1',
  format: '2x12", EP',
  tracks: [
    { position: 'A1', title: 'One', artist: '', durationSeconds: 200 },
    { position: '', title: 'Two', artist: 'A Guest', durationSeconds: null },
  ],
};
const nothing = { artists: new Map<string, number>(), labels: new Map<string, number>() };

describe('a release that is typed in', () => {
  it('has its tracks in order, by the record’s artist where none is named', () => {
    const { tracks } = factsOf(typed, nothing);
    expect(tracks.map(({ sortOrder, artistCredit }) => [sortOrder, artistCredit])).toEqual([
      [1, 'Somebody'],
      [2, 'A Guest'],
    ]);
  });

  it('names artists and labels that the catalogue knows already', () => {
    const known = { artists: new Map([['Somebody', 7]]), labels: new Map([['Warp Records', 23528]]) };
    const { artists, labels, tracks } = factsOf(typed, known);
    expect([artists[0]?.discogsId, labels[0]?.discogsId]).toEqual([7, 23528]);
    expect(tracks.map((track) => track.artists[0]?.discogsId)).toEqual([7, null]);
  });

  it('keeps a catalogue number without a label, and names no label where there is neither', () => {
    expect(factsOf({ ...typed, label: '' }, nothing).labels).toEqual([
      { discogsId: null, name: 'Not On Label', catalogNumber: 'WAP 1' },
    ]);
    expect(factsOf({ ...typed, label: '', catalogNumber: '' }, nothing).labels).toEqual([]);
  });

  it('reads the line of its format', () => {
    expect(factsOf(typed, nothing).formats).toEqual([
      { name: 'Vinyl', quantity: 2, text: null, descriptions: ['12"', 'EP'] },
    ]);
  });
});
