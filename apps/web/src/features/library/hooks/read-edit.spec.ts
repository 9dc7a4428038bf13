import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDITABLE } from './edited-cell';
import { cellText, readEdit } from './read-edit';

const row = {
  title: 'Kiba',
  bpm: 71,
  key: { pitchClass: 9, mode: 'minor' as const },
  rating: 3,
  tags: ['dub'],
};

describe('what is typed into a cell', () => {
  it('changes nothing when it is what stood there', () => {
    for (const field of EDITABLE) expect(readEdit(row, field, cellText(row, field)).kind).toBe('same');
  });

  it.each([
    ['bpm', '128,5', { bpm: { set: 128.5 } }],
    ['bpm', '×2', { bpm: { times: 2 } }],
    ['bpm', '', { bpm: { set: null } }],
    ['key', 'F#m', { key: { pitchClass: 6, mode: 'minor' } }],
    ['key', '9b', { key: { pitchClass: 7, mode: 'major' } }],
    ['rating', '0', { rating: null }],
    ['tags', 'warm up, dub', { addTags: ['warm up'], removeTags: [] }],
    ['tags', '', { addTags: [], removeTags: ['dub'] }],
  ] as const)('%s “%s” is a change', (field, typed, change) => {
    expect(readEdit(row, field, typed)).toMatchObject({ kind: 'change', change });
  });

  it('is a problem in words, or within the limits of the api', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EDITABLE), fc.string(), (field, typed) => {
        const read = readEdit(row, field, typed);
        if (read.kind !== 'change') return;
        const { bpm, rating } = read.change;
        if (bpm && 'set' in bpm && bpm.set !== null) expect(bpm.set >= 40 && bpm.set <= 220).toBe(true);
        if (rating != null) expect([1, 2, 3, 4, 5]).toContain(rating);
      }),
    );
    expect(readEdit(row, 'bpm', 'fast').kind).toBe('problem');
  });
});
