import { describe, expect, it } from 'vitest';
import { foldForOrder, foldWord } from './fold.js';

describe('foldWord', () => {
  it.each([
    ['Björk', 'bjork'],
    ['Møl', 'mol'],
    ['Straße', 'strasse'],
    ['ẞ', 'ss'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['Đorđe', 'dorde'],
    ['İstanbul', 'istanbul'],
    ['ılık', 'ilik'],
    ['Ｆｕｌｌ', 'full'],
    ['ﬁx', 'fix'],
    ['Ⅳ', 'iv'],
    ['Ёлка', 'елка'],
    ['ΛΌΓΟΣ', 'λογοσ'],
    ['ﾃﾞｨｽｺ', 'ディスコ'],
    ['한글', '한글'],
    ['कि', 'कि'],
    ['co\u00adop', 'coop'],
  ])('spells %s as %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });

  it('keeps the voicing of kana, which makes another word', () => {
    expect(foldWord('が')).not.toBe(foldWord('か'));
  });
});

describe('foldForOrder', () => {
  it('keeps spaces and punctuation', () => {
    expect(foldForOrder('Étienne & Co.')).toBe('etienne & co.');
  });
});
