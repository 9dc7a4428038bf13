import { describe, expect, it } from 'vitest';
import { bytesOf } from './export-fixture.js';
import { ImportFileError } from './import-file-error.js';
import type { LibraryEntry, LibraryItem } from './library/index.js';
import {
  ITUNES,
  M3U,
  REKORDBOX,
  seratoCrate,
  seratoDatabase,
  TABLE,
  TRAKTOR,
} from './library-files.fixture.js';
import { readLibrary, type TrackFormat } from './read-library.js';

const MAPPING = { title: 'title', artist: 'artist', albumTitle: 'album', bpm: 'bpm', key: 'key' } as const;

/** Everything that a file yields, its bytes in pieces that cut letters and tags anywhere. */
async function read(format: TrackFormat, file: string | Uint8Array, name = 'Sets%%Friday.crate') {
  const items: LibraryItem[] = [];
  for await (const item of readLibrary(format, bytesOf(file), { name, mapping: MAPPING })) items.push(item);
  const entries = items.flatMap((item): LibraryEntry[] => ('entry' in item ? [item.entry] : []));
  return {
    entries,
    playlists: items.flatMap((item) => ('playlist' in item ? [item.playlist] : [])),
    problems: items.flatMap((item) => ('problem' in item ? [item.problem] : [])),
  };
}

describe('rekordbox XML', () => {
  it('says tags, stars, key and path', async () => {
    const [first, second, third] = (await read('rekordbox', REKORDBOX)).entries;
    expect(first).toMatchObject({
      title: 'Higher (Original)',
      artist: 'Kailash',
      year: 1996,
      rating: 4,
      bpm: 138.5,
    });
    expect(first).toMatchObject({
      path: '/Users/dj/Music/Kailash - Higher.mp3',
      key: { pitchClass: 9, mode: 'minor' },
    });
    expect(first?.genres).toEqual(['Goa Trance', 'Loop Samples']);
    expect(second).toMatchObject({
      path: 'C:/Music/night.wav',
      year: null,
      bpm: null,
      key: null,
      rating: null,
    });
    expect(third).toMatchObject({ key: { pitchClass: 6, mode: 'minor' }, rating: 5 });
  });

  it('names playlists by their folders, in order, with doubles', async () => {
    expect((await read('rekordbox', REKORDBOX)).playlists).toEqual([
      { path: ['Sets', 'Friday'], refs: ['3', '1', '3', '99'] },
      { path: ['Empty'], refs: [] },
    ]);
  });

  it('refuses a title of a megabyte, names its place, and reads on', async () => {
    const { entries, problems } = await read('rekordbox', REKORDBOX.replace('Night River', 'n'.repeat(1e6)));
    expect(entries.map(({ title }) => title)).toEqual(['Higher (Original)', 'Echo']);
    expect(problems).toMatchObject([{ line: 2, column: 'title' }]);
    expect(problems[0]?.message).toMatch(/^Line \d+, track 2/);
  });
});

describe('Traktor NML', () => {
  it('says tags, grid and cues', async () => {
    const [first] = (await read('traktor', TRAKTOR)).entries;
    expect(first).toMatchObject({
      title: 'Higher',
      catalogNumber: 'MP20',
      durationSeconds: 431,
      rating: 4,
      year: 1996,
    });
    expect(first).toMatchObject({ path: '/Users/dj/higher.mp3', key: { pitchClass: 9, mode: 'minor' } });
    expect(first?.grid).toEqual([{ seconds: 0.0255, bpm: 138.499893, beat: 1 }]);
    expect(first?.cues).toEqual([
      { kind: 'loop', name: 'Break', seconds: 62, endSeconds: 70, slot: 1, colour: null },
    ]);
  });

  it('names the entries of playlists by their path', async () => {
    const { playlists, entries } = await read('traktor', TRAKTOR);
    expect(playlists).toEqual([{ path: ['Gigs', 'Open air'], refs: [entries[1]?.ref, entries[0]?.ref] }]);
  });
});

describe('an iTunes library', () => {
  it('leaves out films, stars that were computed, and the program’s own lists', async () => {
    const { entries, playlists } = await read('itunes', ITUNES);
    expect(entries.map(({ title, rating }) => [title, rating])).toEqual([
      ['Higher & Higher', 4],
      ['Echo', null],
    ]);
    expect(playlists).toEqual([{ path: ['Sets', 'Friday'], refs: ['102', '100', '102'] }]);
  });
});

describe('M3U', () => {
  it('reads what is said of each path, and the name of the list', async () => {
    const { entries, playlists } = await read('m3u', M3U);
    expect(entries.map(({ title, artist, durationSeconds }) => [title, artist, durationSeconds])).toEqual([
      ['Higher', 'Kailash', 431],
      ['Echo', '', null],
      ['', '', null],
    ]);
    expect(playlists).toMatchObject([{ path: ['Warm up'] }]);
  });

  it.each([
    ['UTF-8', Buffer.from('Björk - Jóga.mp3\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFBjörk - Jóga.mp3\r\n')],
    ['Windows-1252', Buffer.from('Björk - Jóga.mp3\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFBjörk - Jóga.mp3\n', 'utf16le')],
    ['UTF-16, high byte first', Buffer.from('\uFEFFBjörk - Jóga.mp3\n', 'utf16le').swap16()],
  ])('is read in %s', async (_encoding, bytes) => {
    const { entries } = await read('m3u', bytes);
    expect(entries.map(({ path }) => path)).toEqual(['Björk - Jóga.mp3']);
  });
});

describe('Serato', () => {
  it('reads a crate as a playlist of paths', async () => {
    const { entries, playlists } = await read('serato', seratoCrate(['Music/é.mp3', 'Music/b.mp3']));
    expect(entries.map(({ path }) => path)).toEqual(['Music/é.mp3', 'Music/b.mp3']);
    expect(playlists).toEqual([{ path: ['Sets', 'Friday'], refs: ['Music/é.mp3', 'Music/b.mp3'] }]);
  });

  it('reads the database with its tags, and no playlist', async () => {
    const tags = { pfil: 'a.mp3', tsng: 'Echo', tart: 'Ada', tlen: '04:05.60', tbpm: '70.00', tkey: 'F#m' };
    const { entries, playlists } = await read('serato', seratoDatabase([tags]));
    expect(entries).toMatchObject([{ title: 'Echo', artist: 'Ada', durationSeconds: 245, bpm: 70 }]);
    expect(playlists).toEqual([]);
  });
});

describe('a table', () => {
  it('reads rows by what its columns were said to be', async () => {
    const { entries } = await read('table', TABLE);
    expect(entries).toMatchObject([
      { title: 'Higher', key: { pitchClass: 9, mode: 'minor' }, bpm: 138.5 },
      { title: 'Echo, Echo', key: { pitchClass: 4, mode: 'major' }, album: 'Waves' },
    ]);
  });

  it('lists a row of another length, and reads on', async () => {
    const { entries, problems } = await read('table', `${TABLE}too,short\nNight,Ada,,,,,\n`);
    expect(entries).toHaveLength(3);
    expect(problems).toMatchObject([{ line: 4, message: 'This row has 2 fields, the table has 7 columns.' }]);
  });
});

describe('XML that means harm', () => {
  const track = '<DJ_PLAYLISTS><COLLECTION><TRACK TrackID="1" Name="&x;"/></COLLECTION></DJ_PLAYLISTS>';
  it.each([
    ['an entity of its own', `<!DOCTYPE a [<!ENTITY x "y">]>${track}`],
    [
      'a billion laughs',
      `<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;">]>${track.replace('&x;', '&z;')}`,
    ],
    ['a file from outside', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${track}`],
    ['an entity that nobody defined', track],
    ['a tower of elements', `<DJ_PLAYLISTS>${'<NODE>'.repeat(10_000)}`],
  ])('is refused with its line: %s', async (_what, xml) => {
    const error: unknown = await read('rekordbox', xml).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ImportFileError);
    expect((error as ImportFileError).message).toMatch(/^Line 1 is where this XML cannot be read/);
  });
});
