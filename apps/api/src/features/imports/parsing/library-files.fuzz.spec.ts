import { seededRandom } from '@segue/shared/testing';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bytesOf } from './export-fixture.js';
import { ImportFileError } from './import-file-error.js';
import { libraryEntry, type LibraryItem } from './library/index.js';
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

const MAPPING = { title: 'title', artist: 'artist', bpm: 'bpm', key: 'key', comment: 'comment' } as const;
const DATABASE = seratoDatabase([
  { pfil: 'a.mp3', tsng: 'Echo', tart: 'Ada' },
  { pfil: 'b.mp3', tsng: 'Higher', tart: 'Kailash', tbpm: '138' },
]);

const FILES: readonly (readonly [string, TrackFormat, Buffer])[] = [
  ['rekordbox', 'rekordbox', Buffer.from(REKORDBOX)],
  ['Traktor', 'traktor', Buffer.from(TRAKTOR)],
  ['iTunes', 'itunes', Buffer.from(ITUNES)],
  ['M3U', 'm3u', Buffer.from(M3U)],
  ['a crate', 'serato', seratoCrate(['Music/a.mp3', 'Music/b.mp3'])],
  ['a database of Serato', 'serato', DATABASE],
  ['a table', 'table', Buffer.from(TABLE)],
];

/** What a file yields until its end or its fault; any error but a refusal is thrown. */
async function read(format: TrackFormat, file: Uint8Array) {
  const items: LibraryItem[] = [];
  let refusal: ImportFileError | null = null;
  try {
    const source = bytesOf(file, 4096);
    for await (const item of readLibrary(format, source, { name: 'x', mapping: MAPPING })) items.push(item);
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    refusal = error;
  }
  return { items, refusal };
}

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const MUTATIONS: readonly ((file: Buffer, random: Random) => Buffer)[] = [
  (file, random) => file.subarray(0, below(random, file.length)),
  (file, random) => {
    const flipped = Buffer.from(file);
    flipped[below(random, file.length)] = below(random, 256);
    return flipped;
  },
  (file, random) => {
    const at = below(random, file.length);
    return Buffer.concat([file.subarray(0, at), file.subarray(at + below(random, 40))]);
  },
  (file, random) => {
    const from = below(random, file.length);
    const part = file.subarray(from, from + below(random, 200));
    return Buffer.concat([file.subarray(0, from), part, file.subarray(from)]);
  },
  (file, random) => {
    const noise = Buffer.from(Array.from({ length: 8 }, () => below(random, 256)));
    const at = below(random, file.length);
    return Buffer.concat([file.subarray(0, at), noise, file.subarray(at)]);
  },
];

const ROUNDS = 200;

describe.each(FILES)('%s, damaged in 1,000 ways', (_name, format, file) => {
  it('is read or refused with its place, and never half an entry comes in', async () => {
    const random = seededRandom(7);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const mutate of MUTATIONS) {
        const { items, refusal } = await read(format, mutate(file, random));
        const numbers = items.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const item of items) {
          if ('entry' in item) expect(libraryEntry.safeParse(item.entry).success).toBe(true);
          if ('problem' in item) expect(item.problem.message).toMatch(/\w.*\.$/s);
        }
        if (refusal !== null) expect(refusal.message).toMatch(/(?:[Ll]ine|Entry) \d+/);
      }
    }
  }, 60_000);

  it('cut off anywhere, yields only whole entries of the file before the cut', async () => {
    const whole = (await read(format, file)).items.filter((item) => 'entry' in item);
    for (let cut = 0; cut < file.length; cut += 3) {
      const { items, refusal } = await read(format, file.subarray(0, cut));
      const entries = items.filter((item) => 'entry' in item);
      const same = entries.filter((item, index) => isDeepStrictEqual(item, whole[index]));
      // The last line of a text has no end that could be missing.
      const atLeast = refusal === null ? entries.length - 1 : entries.length;
      expect(same.length).toBeGreaterThanOrEqual(atLeast);
    }
  }, 60_000);
});
