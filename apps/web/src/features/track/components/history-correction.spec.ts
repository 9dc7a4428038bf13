import { describe, expect, it } from 'vitest';
import { correctionOf } from './history-correction';

describe('a value that was', () => {
  it.each([
    ['bpm', 128, { bpm: 128 }],
    ['key', { pitchClass: 9, mode: 'minor' as const }, { key: { pitchClass: 9, mode: 'minor' } }],
    ['tags', [], { tags: [] }],
    ['title', 'Kiba', { title: 'Kiba' }],
  ])('is had again as a correction of %s', (field, value, correction) => {
    expect(correctionOf(field, value)).toEqual(correction);
  });

  it('is not offered where nothing was said, or nothing fits', () => {
    for (const field of ['bpm', 'key', 'title']) expect(correctionOf(field, null)).toBeNull();
    expect(correctionOf('bpm', 'fast')).toBeNull();
    expect(correctionOf('notes', 'x')).toBeNull();
  });
});
