import { describe, expect, it } from 'vitest';
import { bulkChange, UNTOUCHED } from './bulk-form';

describe('the form of a bulk edit', () => {
  it('asks for nothing while nothing is filled in, or not yet whole', () => {
    expect(bulkChange(UNTOUCHED)).toBeNull();
    expect(bulkChange({ ...UNTOUCHED, tempo: 'set', bpm: 12 })).toBeNull();
  });

  it('asks for what is filled in, and only that', () => {
    const form = { ...UNTOUCHED, rating: 'none', addTags: ['peak'], tempo: 'double' as const, key: '8A' };
    expect(bulkChange(form)).toEqual({
      rating: null,
      addTags: ['peak'],
      bpm: { times: 2 },
      key: { pitchClass: 9, mode: 'minor' },
    });
    expect(bulkChange({ ...UNTOUCHED, key: 'none' })).toEqual({ key: null });
  });
});
