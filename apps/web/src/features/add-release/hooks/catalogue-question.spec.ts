import { describe, expect, it } from 'vitest';
import { catalogueQuery, guessKind } from './catalogue-question';

describe('what is looked for', () => {
  it.each([
    ['https://www.discogs.com/release/3068785-Kiba-Kiba-EP', 'number'],
    ['[r3068785]', 'number'],
    ['3068785', 'number'],
    ['5 021392 312170', 'barcode'],
    ['724384260927', 'barcode'],
    ['DJAX-UP-143', 'catalogue'],
    ['BC 01', 'catalogue'],
    ['WAP39', 'catalogue'],
    ['808 State', 'words'],
    ['basic channel phylyps trak', 'words'],
    ['Orbital', 'words'],
  ])('%s is a %s', (text, kind) => {
    expect(guessKind(text)).toBe(kind);
  });

  it('is asked by what it is', () => {
    expect(catalogueQuery({ kind: 'number', text: ' r42 ' })).toEqual({ discogsId: 42 });
    expect(catalogueQuery({ kind: 'barcode', text: '5 021392-312170' })).toEqual({
      barcode: '5021392312170',
    });
    expect(catalogueQuery({ kind: 'catalogue', text: ' BC 01 ' })).toEqual({ catno: 'BC 01' });
  });

  it('is asked in words where it is no number after all', () => {
    expect(catalogueQuery({ kind: 'number', text: 'Kiba' })).toEqual({ q: 'Kiba' });
  });
});
