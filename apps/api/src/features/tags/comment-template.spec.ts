import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, type WordTexts } from './comment-template.js';

const nothing: WordTexts = {
  ...{ bpm: '', key: '', energy: '', rating: '', tags: '', notes: '', label: '', catalog: '', position: '' },
  year: '',
};

describe('the template of a comment', () => {
  it.each([
    ['{key} · Energy {energy}', { key: '8A', energy: '7' }, '8A · Energy 7'],
    ['{key} · Energy {energy}', { key: '8A' }, '8A'],
    ['{key} - Energy {energy}', { energy: '7' }, 'Energy 7'],
    ['{label}, {catalog}', {}, ''],
    ['Bought in {town} · {year}', { year: '1999' }, 'Bought in {town} · 1999'],
    ['Checked', {}, 'Checked'],
  ])('“%s” with %o is “%s”', (template, known, filled) => {
    expect(fillTemplate(template, { ...nothing, ...known })).toBe(filled);
  });

  it('never lets a value be read as a template', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (notes) => {
        expect(fillTemplate('{notes}', { ...nothing, notes, key: 'X' })).toBe(notes.trim());
      }),
    );
  });
});
