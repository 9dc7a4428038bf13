import { Readable } from 'node:stream';
import { seededRandom } from '@segue/shared/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../export-fixture.js';
import { ImportFileError } from '../import-file-error.js';
import { JsonRecords } from './json-records.js';
import { readBackup, type BackupItem } from './read-backup.js';

const WISH = {
  release: 'r1',
  rating: 4,
  notes: 'a "mint" one, ]}',
  addedAt: '2024-01-02T03:04:05.000Z',
  goneSince: null,
};
const SPIN = { release: 'r1', track: null, side: 'A', session: '', playedAt: '2024-01-02T03:04:05.000Z' };
const BACKUP = {
  segue: 'library',
  version: 1,
  writtenAt: 'now',
  wantlist: [WISH, WISH],
  later: [{ a: 1 }],
  spins: [SPIN],
};

async function read(text: string | Uint8Array, chunk = 5): Promise<BackupItem[]> {
  const items: BackupItem[] = [];
  for await (const item of readBackup(bytesOf(text, chunk))) items.push(item);
  return items;
}

const refusal = async (text: string | Uint8Array) => {
  const error: unknown = await read(text).catch((caught: unknown) => caught);
  return error instanceof ImportFileError ? error.message : error;
};

describe('the records of a JSON object', () => {
  it('are the elements of its lists, however it is written and cut', () => {
    const lists = fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => JSON.stringify(key) === `"${key}"`),
      fc.array(fc.jsonValue({ maxDepth: 3 })),
    );
    fc.assert(
      fc.property(lists, fc.nat(3), fc.integer({ min: 1, max: 9 }), (object, indent, cut) => {
        const records = new JsonRecords();
        const text = JSON.stringify(object, null, indent);
        const pieces = text.match(new RegExp(`[^]{1,${cut}}`, 'g')) ?? [];
        const found = pieces.flatMap((piece) => records.take(piece));
        records.end();
        const expected = Object.entries(object).flatMap(([key, list]) =>
          list.map((value, index) => [key, index + 1, JSON.parse(JSON.stringify(value)) as unknown]),
        );
        expect(found.map(({ key, place, text: one }) => [key, place, JSON.parse(one) as unknown])).toEqual(
          expected,
        );
      }),
    );
  });
});

describe('a backup', () => {
  it('is read record by record, in any layout; lists of a later Segue are left out', async () => {
    const compact = await read(JSON.stringify(BACKUP));
    expect(await read(JSON.stringify(BACKUP, null, 2))).toEqual(compact);
    expect(compact.map((item) => ('section' in item ? item.section : 'problem'))).toEqual([
      'wantlist',
      'wantlist',
      'spins',
    ]);
  });

  it('lists a record that is not as it should be, with its place, and reads on', async () => {
    const items = await read(JSON.stringify({ ...BACKUP, wantlist: [{ ...WISH, rating: 9 }, WISH] }));
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ number: 1, problem: { column: 'rating' } });
    expect(items[0] && 'problem' in items[0] && items[0].problem.message).toMatch(/^Line 1, wantlist 1/);
  });

  it.each([
    ['a later version', JSON.stringify({ ...BACKUP, version: 2 }), /version 2.*Update Segue/],
    ['another JSON', '{"a": [1]}', /no backup of a Segue library/],
    ['no JSON at all', 'hello', /Line 1/],
    ['two of them', `${JSON.stringify(BACKUP)}{}`, /more than one/],
  ])('is refused with its place: %s', async (_what, text, words) => {
    expect(await refusal(text)).toMatch(words);
  });

  it('cut off anywhere is refused with its line, and what came before is whole', async () => {
    const text = JSON.stringify(BACKUP, null, 1);
    const whole = await read(text);
    for (let cut = 1; cut < text.length - 1; cut += 1) {
      const items: BackupItem[] = [];
      const error: unknown = await (async () => {
        const source = Readable.from([Buffer.from(text.slice(0, cut))]);
        for await (const item of readBackup(source)) items.push(item);
      })().catch((caught: unknown) => caught);
      expect((error as ImportFileError).message).toMatch(/Line \d+/);
      expect(items).toEqual(whole.slice(0, items.length));
    }
  });

  it('damaged in 1,000 ways is read or refused, and nothing else', async () => {
    const random = seededRandom(11);
    const file = Buffer.from(JSON.stringify(BACKUP, null, 1));
    for (let round = 0; round < 1000; round += 1) {
      const damaged = Buffer.from(file);
      damaged[Math.floor(random() * file.length)] = Math.floor(random() * 256);
      const answer = await refusal(damaged);
      expect(Array.isArray(answer) || /Line \d+/.test(String(answer))).toBe(true);
    }
  });
});
