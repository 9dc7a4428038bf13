import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.js';

describe('a folded text', () => {
  it.each([
    ['Prānā', 'prana'],
    ['Sci\u200b-\u200bFi Lullabies', 'sci fi lullabies'],
    ['Alpha & Omega', 'alpha and omega'],
    ["Steppin' Razor", 'steppin razor'],
    ['Don’t', 'dont'],
    ['Straße Øst', 'strasse ost'],
    ['  A.B.  C!! ', 'a b c'],
    ['!!!', '!!!'],
    ['どれみ', 'とれみ'],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('stays the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('does not depend on case, nor on how accents are encoded', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'e', 'é', 'ö', 'ñ', 'ç', 'Å', 'Ø', 'ß', ' ', '-', '&'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
      }),
    );
  });
});
