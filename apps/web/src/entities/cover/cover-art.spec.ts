import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverArt } from './cover-art';

describe('a cover made from the title', () => {
  it('is always the same for the same title, within the colour circle', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const art = coverArt(title);
        expect(coverArt(title)).toEqual(art);
        expect([art.hue, art.secondHue].every((hue) => hue >= 0 && hue < 360)).toBe(true);
      }),
    );
  });

  it('shows the first letters of the words that tell', () => {
    expect(
      ['This Is Augustus Pablo', 'The Garden', 'EP', '東京 ナイト', '???'].map(
        (title) => coverArt(title).initials,
      ),
    ).toEqual(['TI', 'G', 'E', '東ナ', '']);
  });

  it('differs between neighbours', () => {
    const hues = Array.from({ length: 40 }, (_, n) => coverArt(`Release ${n}`).hue);
    expect(new Set(hues).size).toBeGreaterThan(30);
  });
});
