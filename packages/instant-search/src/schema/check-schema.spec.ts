import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../engine/create-search-engine.js';
import { InvalidSearchInput } from '../errors.js';
import type { SearchDocument } from './search-document.js';
import type { SearchSchema } from './search-schema.js';

describe('a schema', () => {
  it.each<[string, SearchSchema]>([
    ['has no text field', { searchable: [] }],
    ['names a text field twice', { searchable: ['a', 'a'] }],
    ['has more text fields than a posting can tell apart', { searchable: Array.from('abcdefghijklmnopq') }],
    ['sorts by a field it does not have', { searchable: ['a'], sortable: ['b'] }],
    ['sorts by a list', { searchable: ['a'], filterable: { b: 'keyword-list' }, sortable: ['b'] }],
    ['collapses by a number', { searchable: ['a'], filterable: { b: 'number' }, distinct: 'b' }],
    ['hides by a single keyword', { searchable: ['a'], filterable: { b: 'keyword' }, visibility: 'b' }],
    [
      'breaks ties by a field it cannot sort by',
      { searchable: ['a'], tieBreak: [{ field: 'a', direction: 'ascending' }] },
    ],
    ['ranks by a rule twice', { searchable: ['a'], ranking: ['typo', 'typo'] }],
    ['allows two typos before one', { searchable: ['a'], typos: { oneFrom: 5, twoFrom: 4 } }],
  ])('is refused when it %s', (_, schema) => {
    expect(() => createSearchEngine(schema)).toThrow(InvalidSearchInput);
  });
});

describe('a document', () => {
  const schema = { searchable: ['title'], filterable: { bpm: 'number', genres: 'keyword-list' } } as const;

  it.each<[string, SearchDocument]>([
    ['an empty id', { id: '' }],
    ['a number for a text', { id: '1', title: 7 }],
    ['a text for a number', { id: '1', bpm: '120' }],
    ['a number that is none', { id: '1', bpm: Number.NaN }],
    ['one keyword for a list', { id: '1', genres: 'House' }],
  ])('is refused with %s, and with it the whole batch', (_, document) => {
    const engine = createSearchEngine(schema);
    expect(() => engine.upsert([{ id: 'good' }, document])).toThrow(InvalidSearchInput);
    expect(engine.stats().documents).toBe(0);
    engine.close();
  });

  it('may leave out every field, and bring others along', () => {
    const engine = createSearchEngine(schema);
    engine.upsert([{ id: '1', title: null, bpm: undefined, other: true }]);
    expect(engine.search({}).total).toBe(1);
    engine.close();
  });
});
