import { SAMPLE_CRATE, SAMPLE_HEADER, sampleExportCsv } from '@segue/shared/testing';
import { describe, expect, it } from 'vitest';
import { bytesOf, goodLine, readFile, readLines } from './export-fixture.js';
import { openDiscogsExport } from './index.js';

describe('a genuine export', () => {
  it('comes in whole, two copies of a release as two rows', async () => {
    const { rows, problems } = await readFile(sampleExportCsv());
    expect(problems).toEqual([]);
    const owned = SAMPLE_CRATE.flatMap((release) => release.rows.map(() => release.id));
    expect(rows.map(({ row }) => row.discogsReleaseId)).toEqual(owned);
    expect(rows.map(({ line }) => line)).toEqual(owned.map((_, index) => index + 2));
  });

  it('keeps quotes, lists, empty years and Unicode as they are', async () => {
    const { rows } = await readFile(sampleExportCsv());
    const byId = (id: number) => rows.find(({ row }) => row.discogsReleaseId === id)?.row;
    expect(byId(40755)).toMatchObject({ format: '12", EP', title: 'Scarab E.P.', year: 1995 });
    expect(byId(8815490)).toMatchObject({ catalogueNumbers: 'ELK 42 090, EKS 75011, K 42 090', year: null });
    expect(byId(13968661)?.title).toBe('Sci\u200b-\u200bFi Lullabies');
    expect(byId(3068785)?.addedAt).toBe('2020-11-18T19:17:05.000Z');
  });

  it.each([
    ['a byte order mark', (csv: string) => `\uFEFF${csv}`],
    ['CRLF', (csv: string) => csv.replaceAll('\n', '\r\n')],
    ['no line break at the end', (csv: string) => csv.trimEnd()],
    ['blank lines around the rows', (csv: string) => `\n${csv.replace('\n', '\n\n')}\n\n`],
  ])('may have %s', async (_, change) => {
    const { rows, problems } = await readFile(change(sampleExportCsv()));
    expect(problems).toEqual([]);
    expect(rows.map(({ row }) => row)).toEqual(
      (await readFile(sampleExportCsv())).rows.map(({ row }) => row),
    );
  });

  it('reads the same however its bytes are cut into chunks', async () => {
    const whole = await readFile(sampleExportCsv(), 1_000_000);
    for (const chunk of [1, 2, 3, 64, 1000]) expect(await readFile(sampleExportCsv(), chunk)).toEqual(whole);
  });

  it('may be separated by semicolons and have its columns in any order', async () => {
    const file = `release_id;Title;Artist;Label;Format;Rating;Released;Catalog#;CollectionFolder;Date Added
94177;Phaze Din E.P.;Rotatum;Matsuri;"12"", EP";4;1996;MP23;Trance;2021-04-26 07:23:15\n`;
    const { rows } = await readFile(file);
    expect(rows).toMatchObject([{ line: 2, row: { discogsReleaseId: 94177, rating: 4, folder: 'Trance' } }]);
  });

  it('keeps the columns of the owner’s own fields', async () => {
    const file = `${SAMPLE_HEADER},Collection Shelf,Collection Paid\n${goodLine(5)},B2,\n`;
    const { rows } = await readFile(file);
    expect(rows.map(({ row }) => row.custom)).toEqual([{ Shelf: 'B2' }]);
  });

  it('may have notes over several lines', async () => {
    const { rows, problems } = await readLines(
      goodLine(5, { 12: '"first\nsecond, with a comma\n\nlast"' }),
      goodLine(6),
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ line, row }) => [line, row.discogsReleaseId])).toEqual([
      [2, 5],
      [6, 6],
    ]);
    expect(rows[0]?.row.notes).toBe('first\nsecond, with a comma\n\nlast');
  });

  it('may list nothing', async () => {
    expect(await readLines()).toEqual({ rows: [], problems: [] });
  });

  it('of a wantlist is told apart', async () => {
    const file =
      'Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,Notes\nMP 01,Prana,Scarab,M,LP,,1995,40755,any\n';
    const wantlist = await openDiscogsExport(bytesOf(file));
    expect(wantlist.header.kind).toBe('wantlist');
    expect((await readFile(file)).rows).toMatchObject([
      { row: { discogsReleaseId: 40755, notes: 'any', addedAt: null } },
    ]);
  });
});

describe('a bad row', () => {
  it.each([
    ['no release number', { 7: '' }, 'release_id', 'release_id is empty.'],
    ['a release number that is a word', { 7: 'abc' }, 'release_id', /^release_id “abc” is not a number/],
    ['a release number of 0', { 7: '0' }, 'release_id', /must be 1 or more/],
    ['no title', { 2: ' ' }, 'Title', 'Title is empty.'],
    ['an impossible year', { 6: '3021' }, 'Released', 'Released “3021” is not a possible year.'],
    ['a rating of 9', { 5: '9' }, 'Rating', 'Rating “9” is not a rating from 1 to 5.'],
    ['a date that is none', { 9: '2020-13-45 00:00:00' }, 'Date Added', /is not a date and time/],
  ] as const)(
    'with %s is listed by line and column, and the others come in',
    async (_, cells, column, message) => {
      const { rows, problems } = await readLines(goodLine(1), goodLine(2, cells), goodLine(3));
      expect(rows.map(({ row }) => row.discogsReleaseId)).toEqual([1, 3]);
      expect(problems).toMatchObject([{ line: 3, column, raw: goodLine(2, cells) }]);
      expect(problems[0]?.message).toMatch(message);
    },
  );

  it('with too few fields says how many there are', async () => {
    const { rows, problems } = await readLines('only,three,fields', goodLine(2));
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([
      { line: 2, message: 'This row has 3 fields, the header names 13 columns.' },
    ]);
  });

  it('that is not UTF-8, or has a NUL byte, or no end, is listed; the rest comes in', async () => {
    const start = Buffer.from(`${SAMPLE_HEADER}\n${goodLine(1)}\n`);
    const latin = Buffer.from(`${goodLine(2, { 1: 'Caf\xe9' })}\n`, 'latin1');
    const nul = Buffer.from(`${goodLine(3, { 1: 'a\0b' })}\n`);
    const endless = Buffer.from(`${'x'.repeat(1024 * 1024 + 1)}\n`);
    const file = Buffer.concat(
      [start, latin, nul, endless, Buffer.from(goodLine(5))].map((part) => new Uint8Array(part)),
    );
    const { rows, problems } = await readFile(new Uint8Array(file), 65_536);
    expect(rows.map(({ line }) => line)).toEqual([2, 6]);
    expect(problems.map(({ line, message }) => [line, message.split(' ').slice(0, 5).join(' ')])).toEqual([
      [3, 'This line is not UTF-8'],
      [4, 'This line has a NUL'],
      [5, 'This line is longer than'],
    ]);
  });
});

describe('a broken quote', () => {
  const open = goodLine(2, { 4: '"12"", EP' });

  it('costs its own row only: reading goes on at the next line that is a record', async () => {
    const { rows, problems } = await readLines(
      goodLine(1),
      open,
      goodLine(3),
      goodLine(4, { 4: 'LP' }),
      goodLine(5),
    );
    expect(rows.map(({ row }) => row.discogsReleaseId)).toEqual([1, 3, 4, 5]);
    expect(problems).toEqual([
      { line: 3, column: 'Format', message: 'A quote is opened here and never closed.', raw: open },
    ]);
  });

  it('on the last row is found, too', async () => {
    const { rows, problems } = await readLines(goodLine(1), open);
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3, column: 'Format' }]);
  });

  it('on two rows in a row costs two rows', async () => {
    const { rows, problems } = await readLines(open, open, goodLine(3));
    expect(rows.map(({ row }) => row.discogsReleaseId)).toEqual([3]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('before a row with a note over several lines leaves that row whole', async () => {
    const { rows, problems } = await readLines(open, goodLine(3, { 12: '"one\ntwo"' }), goodLine(4));
    expect(rows.map(({ row }) => [row.discogsReleaseId, row.notes])).toEqual([
      [3, 'one\ntwo'],
      [4, ''],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });

  it.each([
    ['in the middle of a text', { 2: 'The 12" mix' }, /in the middle of a text/],
    ['closed too early', { 2: '"A "good" record"' }, /closed here in the middle/],
  ] as const)('%s is named by its column', async (_, cells, message) => {
    const { rows, problems } = await readLines(goodLine(1), goodLine(2, cells), goodLine(3));
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([{ line: 3, column: 'Title' }]);
    expect(problems[0]?.message).toMatch(message);
  });
});

describe('a file that is not an export', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n\n  \n', 'empty'],
    ['a binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'not-text'],
    ['NUL bytes', new Uint8Array(100), 'not-text'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x43, 0x00, 0x0a, 0x00]), 'not-text'],
    ['prose', 'Dear diary,\ntoday', 'wrong-columns'],
    ['JSON', '{"a": 1}', 'wrong-columns'],
  ] as const)('%s is refused with its kind and line', async (_, file, kind) => {
    await expect(openDiscogsExport(bytesOf(file))).rejects.toMatchObject({
      name: 'ImportFileError',
      kind,
      line: 1,
    });
  });

  it('but another table is told which columns are missing and which were found', async () => {
    const other = 'title,artist,albumTitle,bpm,key,comment,year\nA,B,C,120,1A,,1999\n';
    await expect(openDiscogsExport(bytesOf(other))).rejects.toMatchObject({
      kind: 'wrong-columns',
      column: 'Catalog#',
      message:
        'This is not a Discogs export: line 1 should name the columns, but “Catalog#”, “Label”, “Format”, “Rating”, ' +
        '“Released”, “release_id”, “CollectionFolder”, “Date Added” are missing. ' +
        'Found: “title”, “artist”, “albumTitle”, “bpm”, “key”, “comment”, “year”.',
    });
  });

  it('but names a column twice is refused', async () => {
    const file = `${SAMPLE_HEADER},Artist\n`;
    await expect(openDiscogsExport(bytesOf(file))).rejects.toMatchObject({
      kind: 'wrong-columns',
      column: 'Artist',
    });
  });
});
