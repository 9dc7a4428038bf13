import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/arbitraries.js';
import { MAX_TERM_LENGTH, tokenize, type Purpose } from './tokenize.js';

const terms = (text: string, purpose: Purpose = 'index') => tokenize(text, purpose).map(({ term }) => term);

describe('tokenize', () => {
  it('cuts at everything that is no letter, number or mark', () => {
    expect(terms("Drum'n'Bass (A.M.C Remix) - 2x12\"")).toEqual([
      'drum',
      'n',
      'bass',
      'a',
      'm',
      'c',
      'remix',
      '2x12',
    ]);
  });

  it('says where in the original a word stands', () => {
    expect(tokenize('Die Straße', 'index')).toEqual([
      { term: 'die', start: 0, end: 3 },
      { term: 'strasse', start: 4, end: 10 },
    ]);
  });

  it('reads scripts without spaces in pairs, and the last character alone in the index', () => {
    expect(terms('東京都')).toEqual(['東京', '京都', '都']);
    expect(terms('東京都', 'query')).toEqual(['東京', '京都']);
    expect(terms('都', 'query')).toEqual(['都']);
  });

  it('parts Latin words from the script around them', () => {
    expect(terms('東京Tokyo', 'query')).toEqual(['東京', 'tokyo']);
  });

  it('keeps symbols where there is nothing else', () => {
    expect(terms('!!!')).toEqual(['!!!']);
    expect(terms('!!! live')).toEqual(['live']);
    expect(terms('\u0000\u0007 ')).toEqual([]);
  });

  it('gives ranges inside the text, in order, and bounded terms, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { term, start, end } of tokenize(text, 'index')) {
          expect(term.length).toBeGreaterThan(0);
          expect(term.length).toBeLessThanOrEqual(MAX_TERM_LENGTH);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
      }),
    );
  });
});
