import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from './open-archive.js';
import { pack } from './pack.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-archive-'));
  file = join(folder, 'backup.tar');
  await writeFile(join(folder, 'one'), 'the first part');
  await writeFile(join(folder, 'two'), Buffer.alloc(2000, 7));
  const parts = ['one', 'two'].map((name) => ({ name, path: join(folder, name) }));
  await pack(facts, parts, file);
});

const facts = {
  ...{ format: 1 as const, createdAt: '2026-11-27T02:00:00.000Z', reason: 'daily' as const, app: '0.1.0' },
  ...{ postgres: '17.2', pgDump: '17.2', migrations: [], tables: { Track: 3 }, secretsKey: 'k' },
  audio: { files: 0, bytes: 0 },
};

describe('an archive', () => {
  it('gives back what was packed, and any tar opens it', async () => {
    const archive = await openArchive(file);
    expect(archive.manifest).toMatchObject(facts);
    await archive.check();
    await archive.extract('one', join(folder, 'out'));
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe('the first part');
    const names = execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).trim().split('\n');
    expect(names).toEqual(['manifest.json', 'one', 'two']);
  });

  it('that was changed on its way is noticed, by the name of the part', async () => {
    const bytes = await readFile(file);
    bytes[bytes.indexOf('first part')] = 0;
    await writeFile(file, new Uint8Array(bytes));
    await expect((await openArchive(file)).check()).rejects.toThrow('one is not what was written');
  });

  it('that was cut off is noticed', async () => {
    await truncate(file, 3000);
    await expect(openArchive(file)).rejects.toMatchObject({ code: 'unprocessable', message: /not whole/ });
  });

  it('is not any file', async () => {
    await writeFile(file, 'x'.repeat(5000));
    await expect(openArchive(file)).rejects.toMatchObject({ message: /no backup of Segue/ });
  });
});
