import { buffer, text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { playlistOf, track } from '../exported-playlist.fixture.js';
import { writeJson } from './json.js';
import { writeM3u8 } from './m3u8.js';
import { writePdf } from './pdf.js';
import { locationOf, writeRekordbox } from './rekordbox.js';
import { writeText } from './text.js';
import { traktorLocation } from './traktor-location.js';
import { writeTraktor } from './traktor.js';
import { WRITERS } from './index.js';

const all = (pieces: Iterable<string>) => [...pieces].join('');

describe('M3U8', () => {
  it('names the list, and gives each file its length, name and path', () => {
    expect(all(writeM3u8(playlistOf([track({ path: '/music/higher é.flac' })]))).split('\n')).toEqual([
      '#EXTM3U',
      '#EXTENC:UTF-8',
      '#PLAYLIST:Friday night',
      '#EXTINF:431,Kailash - Higher',
      '/music/higher é.flac',
      '',
    ]);
  });

  it('says why a track follows the one before, on one line', () => {
    const lines = all(writeM3u8(playlistOf([track(), track({ title: 'B', path: '/b' })])));
    expect(lines).toContain('\n#SEGUE:0.912 +2.1 % pitch, 8A → 9A\n#EXTINF:431,Kailash - B\n/b\n');
  });

  it('leaves a track without a file as a comment, and writes -1 for an unknown length', () => {
    const lines = all(writeM3u8(playlistOf([track({ path: null }), track({ durationSeconds: null })])));
    expect(lines).toContain('# No file: Kailash - Higher\n');
    expect(lines).toContain('#EXTINF:-1,');
  });
});

describe('rekordbox XML', () => {
  it('goes in steps of 51, names tracks by KeyType 0, and each file once', () => {
    const [one, two] = [playlistOf([track(), track({ path: null })], 'A & B'), playlistOf([track()], 'C')];
    const xml = all(writeRekordbox([one, two]));
    expect(xml).toContain('<COLLECTION Entries="1">');
    expect(xml).toContain('Rating="204"');
    expect(xml).toContain('<NODE Name="A &amp; B" Type="1" KeyType="0" Entries="1">');
    expect(xml.match(/<TRACK Key="1"\/>/g)).toHaveLength(2);
  });

  it.each([
    ['/Users/dj/A B & C #1.mp3', 'file://localhost/Users/dj/A%20B%20%26%20C%20%231.mp3'],
    ['C:\\Music\\Ü.wav', 'file://localhost/C:/Music/%C3%9C.wav'],
    ['/music/back\\slash.mp3', 'file://localhost/music/back%5Cslash.mp3'],
  ])('writes %s as %s', (path, location) => expect(locationOf(path)).toBe(location));
});

describe('Traktor NML', () => {
  it('is of version 19 and counts minor keys from 12', () => {
    const xml = all(writeTraktor([playlistOf([track()])]));
    expect(xml).toContain('<NML VERSION="19">');
    expect(xml).toContain('<MUSICAL_KEY VALUE="21">');
  });

  it.each([
    ['/Users/dj/a.mp3', 'Macintosh HD/:Users/:dj/:a.mp3'],
    ['/Volumes/USB/Music/a.mp3', 'USB/:Music/:a.mp3'],
    ['D:\\Music\\a.mp3', 'D:/:Music/:a.mp3'],
    ['/srv/a.mp3', '/:srv/:a.mp3'],
  ])('names %s as %s', (path, key) => expect(traktorLocation(path).key).toBe(key));
});

describe('plain text', () => {
  it('is a set list with the time after the beginning, or by the clock of the night', () => {
    const list = playlistOf([track(), track({ artist: '', label: '', bpm: null, key: null })], 'Friday');
    expect(all(writeText([list]))).toBe(
      'Friday\n\n01  0:00  Kailash - Higher [Matsuri] 138.5 BPM, 8A\n02  6:55  Higher\n',
    );
    const late = all(writeText([{ ...list, startMinute: 23 * 60 + 55 }]));
    expect(late).toContain('01  23:55  ');
    expect(late).toContain('02  00:01  ');
  });
});

describe('PDF', () => {
  it('is whole, with as many pages as it needs', async () => {
    const long = playlistOf(
      Array.from({ length: 60 }, (_, at) => track({ title: `Дорога №${at} – Ünïcode 音楽` })),
    );
    const bytes = (await buffer(writePdf([long]))).toString('latin1');
    expect(bytes).toMatch(/^%PDF-1\.\d/);
    expect(bytes.trimEnd()).toMatch(/%%EOF$/);
    expect(bytes.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(4);
  });
});

describe('every format', () => {
  it.each(Object.entries(WRITERS))('%s takes a playlist without tracks', async (_, writer) => {
    const empty = playlistOf([]);
    const bytes = await buffer('write' in writer ? writer.write(empty) : writer.writeAll([empty]));
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('is written piece by piece', async () => {
    const many = playlistOf(
      Array.from({ length: 2000 }, (_, at) => track({ id: String(at), path: `/${at}` })),
    );
    const { writeAll } = WRITERS.json as { writeAll: (lists: (typeof many)[]) => Readable };
    expect([...writeJson([many])].length).toBeGreaterThan(2000);
    expect(await text(writeAll([many]))).toContain('"segue-playlists"');
  });
});
