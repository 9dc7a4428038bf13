import { describe, expect, it } from 'vitest';
import { engineWith, found, titles } from '../testing/finding.js';

describe('words', () => {
  const engine = titles('Strings of Life', 'Life on Mars', 'Strings');

  it('must all be found, in any field and any order', () => {
    expect(found(engine, 'life strings')).toEqual(['Strings of Life']);
    const fields = engineWith({ searchable: ['title', 'artist'] }, [
      { id: '1', title: 'Jaguar', artist: 'Rolando' },
    ]);
    expect(found(fields, 'rolando jaguar')).toEqual(['1']);
  });

  it('that nothing answers are dropped from the end, and counted', () => {
    const result = engine.search({ query: 'strings of xyzzy' });
    expect(result.hits.map(({ id }) => id)).toEqual(['Strings of Life']);
    expect(result.droppedWords).toBe(1);
  });

  it('are all demanded on request, or all but the first left open', () => {
    expect(found(engine, { query: 'strings xyzzy', dropWords: 'never' })).toEqual([]);
    expect(found(engine, { query: 'strings life', dropWords: 'always' })).toEqual([
      'Strings of Life',
      'Strings',
    ]);
  });

  it('being typed stand for all that begin with them, unless something follows', () => {
    expect(found(engine, 'lif')).toEqual(['Life on Mars', 'Strings of Life']);
    expect(found(engine, 'lif ')).toEqual([]);
    expect(found(engine, 'str life')).toEqual([]);
  });

  it('none, finds everything in the order of writing', () => {
    expect(found(engine, '  ')).toEqual(['Strings of Life', 'Life on Mars', 'Strings']);
  });
});

describe('typos', () => {
  it.each([
    ['hause', 'House', 'another letter'],
    ['housse', 'House', 'one more'],
    ['huse ', 'House', 'one less, though that leaves four'],
    ['huose', 'House', 'two swapped'],
    ['transmisio', 'Transmission', 'two in a long word'],
    ['gransmission', 'Transmission', 'the first letter, in a long word'],
    ['transmiss', 'Transmission', 'none yet'],
    ['transmsi', 'Transmission', 'a swap at the end of what is typed'],
  ])('%s finds %s: %s', (typed, title) => {
    expect(found(titles(title, 'Something Else'), typed)).toEqual([title]);
  });

  it.each([
    ['dep', 'Deep', 'too short a word'],
    ['mouse', 'House', 'the first letter counts two'],
    ['hhaaus', 'House', 'two in a word of less than nine'],
    ['12346', '12345', 'a number means itself'],
  ])('%s does not find %s: %s', (typed, title) => {
    expect(found(titles(title, 'Something Else'), typed)).toEqual([]);
  });

  it('come after words as typed', () => {
    expect(found(titles('Horse', 'House'), 'house')).toEqual(['House', 'Horse']);
  });
});

describe('words written apart or together', () => {
  it('are the same', () => {
    const engine = titles('Drum n Bass', 'Drumnbass', 'Bass Drum');
    expect(found(engine, 'drumnbass')).toEqual(['Drumnbass', 'Drum n Bass']);
    expect(found(engine, 'drum n bass')).toEqual(['Drum n Bass', 'Drumnbass']);
    expect(found(engine, 'drumnb')).toEqual(['Drumnbass', 'Drum n Bass']);
  });

  it.each([
    ['dont stop', "Don't Stop"],
    ['amc', 'A.M.C'],
    ['sound boy', 'Soundboy'],
    ['soundboy', 'Sound-Boy'],
  ])('%s finds %s', (typed, title) => {
    expect(found(titles(title, 'Other'), typed)).toEqual([title]);
  });

  it('are not put together across two items of a list', () => {
    const schema = { searchable: ['artists'] };
    const engine = engineWith(schema, [
      { id: 'apart', artists: ['Sound', 'Boy'] },
      { id: 'together', artists: ['Sound Boy', 'Other'] },
    ]);
    expect(found(engine, 'soundboy')).toEqual(['together']);
  });
});

describe('synonyms', () => {
  const schema = {
    searchable: ['title'],
    synonyms: [
      ['dnb', 'drum and bass', 'drum n bass'],
      ['rmx', 'remix'],
    ],
  };
  const engine = engineWith(
    schema,
    ['Best of DnB', 'Drum and Bass Anthem', 'Drum Solo and Bass', 'Jaguar Remix'].map((title) => ({
      id: title,
      title,
    })),
  );

  it('stand for each other, word or phrase', () => {
    expect(found(engine, 'dnb')).toEqual(['Drum and Bass Anthem', 'Best of DnB']);
    expect(found(engine, 'drum n bass')).toContain('Best of DnB');
    expect(found(engine, 'jaguar rmx')).toEqual(['Jaguar Remix']);
  });

  it('of several words must stand side by side', () => {
    expect(found(engine, 'dnb')).not.toContain('Drum Solo and Bass');
  });
});

describe('any script', () => {
  const engine = titles('東京都の夜', '京都', 'Ночь в Москве', 'Straße', 'ディスコ', 'קול שלום');

  it.each([
    ['東京', '東京都の夜'],
    ['夜', '東京都の夜'],
    ['ночь', 'Ночь в Москве'],
    ['маскве', 'Ночь в Москве'],
    ['STRASSE', 'Straße'],
    ['ﾃﾞｨｽｺ', 'ディスコ'],
    ['שלום', 'קול שלום'],
  ])('%s finds %s', (typed, title) => {
    expect(found(engine, typed)).toEqual([title]);
  });

  it('finds 京都 inside 東京都 as well, but after the word itself', () => {
    expect(found(engine, '京都')).toEqual(['京都', '東京都の夜']);
  });

  it('finds a name of symbols alone', () => {
    expect(found(titles('!!!', 'Other'), '!!!')).toEqual(['!!!']);
  });
});
