import { describe, expect, it } from 'vitest';
import { bytesOf } from '../export-fixture.js';
import { TABLE } from '../library-files.fixture.js';
import { previewTable } from './preview-table.js';

const guesses = async (table: string) => {
  const { columns } = await previewTable(bytesOf(table));
  return Object.fromEntries(columns.map(({ name, guess }) => [name, guess]));
};

describe('what the columns of a table seem to be', () => {
  it('is said by their names', async () => {
    expect(await guesses(TABLE)).toEqual({
      title: 'title',
      artist: 'artist',
      albumTitle: 'album',
      bpm: 'bpm',
      key: 'key',
      comment: 'comment',
      year: 'year',
    });
    expect(await guesses('Track Title;Interpret;BPM;Schlüssel\na;b;1;2\n')).toMatchObject({
      'Track Title': 'title',
      Interpret: 'artist',
      BPM: 'bpm',
    });
  });

  it('is said by their values where the names say nothing', async () => {
    const table = 'title\tfoo\tbar\tbaz\tqux\nEcho\t128,5\t8A\t1998\t3:45\nHigher\t90\tF#m\t2001\t7:01\n';
    expect(await guesses(table)).toEqual({
      title: 'title',
      foo: 'bpm',
      bar: 'key',
      baz: 'year',
      qux: 'duration',
    });
  });

  it('is asked of a table without names, too', async () => {
    expect(await guesses('Echo,128.5,8A\nHigher,90,10B\n')).toEqual({
      'Column 1': 'ignore',
      'Column 2': 'bpm',
      'Column 3': 'key',
    });
  });

  it('is one column each, but for genres, tags and comments', async () => {
    const table = 'title,name,genre,subgenre,style\nfirst,second,third,fourth,fifth\n';
    expect(await guesses(table)).toEqual({
      title: 'title',
      name: 'ignore',
      genre: 'genre',
      subgenre: 'style',
      style: 'style',
    });
  });
});
