import { describe, expect, it } from 'vitest';
import { engineWith, found } from '../testing/finding.js';

const schema = {
  searchable: ['title'],
  filterable: { track: 'keyword', shelf: 'keyword', bpm: 'number' },
  sortable: ['bpm'],
  distinct: 'track',
} as const;

const copies = [
  { id: 'a1', title: 'Jaguar Live', track: 'a', shelf: 'left', bpm: 1 },
  { id: 'a2', title: 'Jaguar', track: 'a', shelf: 'right', bpm: 4 },
  { id: 'b1', title: 'Jaguar Dub', track: 'b', shelf: 'left', bpm: 3 },
  { id: 'none1', title: 'Jaguar Mix', shelf: 'left', bpm: 2 },
  { id: 'none2', title: 'Jaguar Mix', shelf: 'left', bpm: 5 },
];

describe.each([
  ['at once', [copies]],
  ['one after the other', copies.map((copy) => [copy])],
])('distinct, written %s', (_, batches) => {
  const engine = engineWith(schema, [], 0);
  for (const batch of batches) engine.upsert(batch);

  it('returns the best of each kind, and documents without a kind each for itself', () => {
    expect(found(engine, 'jaguar')).toEqual(['a2', 'b1', 'none1', 'none2']);
    expect(engine.search({ query: 'jaguar' }).total).toBe(4);
  });

  it('takes the best as the sort has it', () => {
    const sort = [{ field: 'bpm', direction: 'ascending' as const }];
    expect(found(engine, { sort })).toEqual(['a1', 'none1', 'b1', 'none2']);
  });

  it('counts in facets what it returns', () => {
    const { facets } = engine.search({ query: 'jaguar', facets: [{ field: 'shelf' }] });
    expect(facets['shelf']).toMatchObject({
      values: [
        { value: 'left', count: 3 },
        { value: 'right', count: 1 },
      ],
    });
  });

  it('can be left off', () => {
    expect(engine.search({ query: 'jaguar', distinct: false }).total).toBe(5);
  });
});
