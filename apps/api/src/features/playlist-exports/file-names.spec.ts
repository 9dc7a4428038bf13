import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName, UniqueNames } from './file-names.js';
import { mapPath } from './paths/map-path.js';

describe('a file name', () => {
  it('is one that every system takes, whatever the playlist is called', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(/[\\/:*?"<>|]|\p{Cc}|^\.|[. ]$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(181);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/\p{Cs}/u);
      }),
    ));

  it.each([
    ['Friday, two o’clock', 'Friday, two o’clock'],
    ['../etc/passwd', 'etc passwd'],
    ['CON', 'CON_'],
    ['...', 'Playlist'],
  ])('of “%s” is “%s”', (text, name) => expect(safeFileName(text)).toBe(name));

  it('is told apart where case and composition are all that differs', () => {
    const names = new UniqueNames();
    expect(['Café', 'CAFE\u0301', 'café'].map((name) => names.take(name, '.flac'))).toEqual([
      'Café.flac',
      'CAFE\u0301 (2).flac',
      'café (3).flac',
    ]);
  });
});

describe('where the DJ’s computer finds a file', () => {
  const mappings = [
    { here: '/srv/music/', there: '/Volumes/Music' },
    { here: '/srv/music/vinyl', there: 'D:\\Rips\\' },
  ];
  it.each([
    ['/srv/music/a/b.mp3', '/Volumes/Music/a/b.mp3'],
    ['/srv/music/vinyl/a/b.mp3', 'D:\\Rips\\a\\b.mp3'],
    ['/srv/musical/b.mp3', '/srv/musical/b.mp3'],
  ])('%s is %s', (here, there) => expect(mapPath(here, mappings)).toBe(there));
});
