import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_SCHEMA, someDocument, someSort } from '../testing/arbitraries.js';
import { sorted } from '../testing/brute-force.js';
import { engineWith, found, titles } from '../testing/finding.js';

describe('ranking', () => {
  it('puts words side by side before words apart, and the order typed before its reverse', () => {
    const engine = titles('Deep inside the House', 'House Deep', 'Deep House', 'Deep and House');
    expect(found(engine, 'deep house')).toEqual([
      'Deep House',
      'House Deep',
      'Deep and House',
      'Deep inside the House',
    ]);
  });

  it('puts the better field first, then the earlier place in it', () => {
    const engine = engineWith({ searchable: ['title', 'artist'] }, [
      { id: 'artist', title: 'Other', artist: 'Jaguar' },
      { id: 'late', title: 'The Jaguar', artist: 'Other' },
      { id: 'early', title: 'Jaguar Dreams', artist: 'Other' },
    ]);
    expect(found(engine, 'jaguar')).toEqual(['early', 'late', 'artist']);
  });

  it('puts the title that is the query before the one that only begins with it', () => {
    expect(found(titles('Life on Mars', 'Lifetime', 'Life'), 'life')).toEqual([
      'Life',
      'Life on Mars',
      'Lifetime',
    ]);
  });

  it('sorts among equals of the rules before, in the whole result and not a first page of it', () => {
    const documents = Array.from({ length: 3_000 }, (_, number) => ({
      id: `${number}`,
      title: number === 1_234 ? 'Houses' : 'Deep House',
      bpm: 3_000 - number,
    }));
    const schema = { searchable: ['title'], filterable: { bpm: 'number' as const }, sortable: ['bpm'] };
    const engine = engineWith(schema, documents);
    const sort = [{ field: 'bpm', direction: 'ascending' as const }];
    expect(found(engine, { query: 'house ', sort, limit: 3 })).toEqual(['2999', '2998', '2997']);
    expect(found(engine, { query: 'house ', sort, offset: 2_998, limit: 9 })).toEqual(['0', '1234']);
  });

  it('can be told to sort before anything else', () => {
    const schema = {
      searchable: ['title'],
      filterable: { bpm: 'number' as const },
      sortable: ['bpm'],
      ranking: ['sort', 'words', 'typo'] as const,
    };
    const engine = engineWith(schema, [
      { id: 'exact', title: 'House', bpm: 130 },
      { id: 'typo', title: 'Horse', bpm: 120 },
    ]);
    expect(found(engine, { query: 'house', sort: [{ field: 'bpm', direction: 'ascending' }] })).toEqual([
      'typo',
      'exact',
    ]);
    expect(found(engine, 'house')).toEqual(['exact', 'typo']);
  });

  it('scores fall from hit to hit and stay between 0 and 1', () => {
    const scores = titles('House', 'Deep House', 'Horse')
      .search({ query: 'house' })
      .hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it('leaves ties to the tie-break, in the whole result, however the documents were written', () => {
    const many = fc.uniqueArray(someDocument, { selector: ({ id }) => id, minLength: 20 });
    fc.assert(
      fc.property(many, someSort, someSort, fc.nat(15), (documents, sort, tieBreak, offset) => {
        const same = documents.map((document) => ({ ...document, title: 'House', artist: null }));
        // Some nine hundred documents: more than are kept for a page at a time.
        const copies = Array.from({ length: 45 }, (_, copy) =>
          same.map((document) => ({ ...document, id: `${document.id} ${copy}` })),
        ).flat();
        const engine = engineWith({ ...SAMPLE_SCHEMA, tieBreak }, copies, 300);
        const expected = sorted(copies, [...sort, ...tieBreak]).map(({ id }) => id);
        const page = expected.slice(offset, offset + 9);
        expect(found(engine, { query: 'house', sort, offset, limit: 9 })).toEqual(page);
        expect(found(engine, { sort, offset, limit: 9 })).toEqual(page);
      }),
      { numRuns: 60 },
    );
  });
});
