import { describe, expect, it } from 'vitest';
import { narrowed } from './narrowed.js';

describe('the search of a mark inside of a filter', () => {
  it('keeps the filter and adds the mark', () => {
    expect(narrowed({ style: ['Dub', 'Techno'], hasAudio: true }, { country: 'UK' })).toEqual({
      style: 'Dub,Techno',
      hasAudio: 'true',
      country: 'UK',
    });
  });

  it('takes the narrower of two ranges', () => {
    expect(narrowed({ yearMin: 1995, yearMax: 1997 }, { yearMin: '1990', yearMax: '1999' })).toEqual({
      yearMin: '1995',
      yearMax: '1997',
    });
    expect(narrowed({ addedFrom: '2024-03-15' }, { addedFrom: '2024-03-01' })).toEqual({
      addedFrom: '2024-03-15',
    });
  });

  it('takes the one value of a list that the mark stands for', () => {
    expect(narrowed({ style: ['Dub', 'Techno'] }, { style: 'Dub' })).toEqual({ style: 'Dub' });
  });
});
