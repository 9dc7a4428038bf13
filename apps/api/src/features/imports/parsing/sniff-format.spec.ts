import { SAMPLE_HEADER, sampleExportCsv } from '@segue/shared/testing';
import { describe, expect, it } from 'vitest';
import { bytesOf } from './export-fixture.js';
import { ImportFileError } from './import-file-error.js';
import { ITUNES, M3U, REKORDBOX, seratoCrate, TABLE, TRAKTOR } from './library-files.fixture.js';
import { sniffFormat } from './sniff-format.js';

const sniff = (file: string | Uint8Array, name: string) =>
  sniffFormat(Buffer.from(file), name, () => bytesOf(file, 1000));

describe('what a file is', () => {
  it.each([
    ['discogs-collection', sampleExportCsv()],
    ['discogs-wantlist', `${SAMPLE_HEADER.split(',').slice(0, 8).join(',')},Notes\n`],
    ['rekordbox', REKORDBOX],
    ['traktor', TRAKTOR],
    ['itunes', ITUNES],
    ['serato', seratoCrate(['a.mp3'])],
    ['m3u', M3U],
    ['segue', '{"segue":"library","version":1}'],
    ['table', TABLE],
  ])('is seen by its content, whatever it is called: %s', async (format, file) => {
    expect(await sniff(file, 'download')).toBe(format);
  });

  it('is seen by its name where the content could be anything', async () => {
    expect(await sniff('Music/a.mp3\nMusic/b.mp3\n', 'Friday.m3u8')).toBe('m3u');
  });

  it.each([
    ['an XML of another kind', '<rss><channel/></rss>', 'unknown', /<rss>.*rekordbox/],
    ['JSON of another kind', '{"a":1}', 'unknown', /no backup of Segue/],
    ['a sheet', 'PK\u0003\u0004xyz', 'unknown', /save the sheet as CSV/],
    ['bytes', '\u0000\u0001\u0002', 'not-text', /no table/],
    ['nothing', '', 'empty', /empty/],
    ['prose', 'Just one line\n', 'wrong-columns', /no two columns/],
  ])('is refused with what was seen and what can be read: %s', async (_what, file, kind, words) => {
    const error: unknown = await sniff(file, 'file').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ImportFileError);
    expect(error).toMatchObject({ kind });
    expect((error as ImportFileError).message).toMatch(words);
  });
});
