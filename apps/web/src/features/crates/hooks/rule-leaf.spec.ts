import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLeaf, LEAF_FIELDS, readLeaf, writeLeaf, type LeafField } from './rule-leaf';

const fields = Object.keys(LEAF_FIELDS) as LeafField[];

describe('a row of a rule', () => {
  it.each([
    'genre:House,"Deep House"',
    '-style:Trance',
    'bpm:120..128',
    'year:1992..',
    'key:8A,9A',
    'mood:relaxed',
    'has:audio',
    'added:<30d',
    'in:"Warm up"',
    'deep house bpm:120',
    'genre:House bpm:120',
    'bpm:fast',
    'owner:me',
  ])('keeps %s as it is', (query) => {
    expect(writeLeaf(readLeaf(query))).toBe(query);
  });

  it('edits one condition by its field, and more as text', () => {
    expect(readLeaf('-genre:House,Dub')).toMatchObject({ kind: 'list', not: true, values: ['House', 'Dub'] });
    expect(readLeaf('rating:>=4')).toMatchObject({ kind: 'range', min: 4, max: undefined });
    expect(readLeaf('genre:House bpm:120').kind).toBe('text');
  });

  it('can be chosen before it has a value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.boolean(), (field, not) => {
        const leaf = emptyLeaf(field, not);
        expect(readLeaf(writeLeaf(leaf))).toEqual(leaf);
      }),
    );
  });
});
