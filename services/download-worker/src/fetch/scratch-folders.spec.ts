import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PartialFiles } from './partial-files.js';
import { makeScratchFolder, removeLeftovers } from './scratch-folders.js';

const { pid } = spawnSync('true');
let kept: string;
let partials: PartialFiles;
beforeAll(async () => {
  kept = await mkdtemp(join(tmpdir(), 'segue-kept-'));
  partials = new PartialFiles(kept);
});
afterAll(() => rm(kept, { recursive: true }));

/** A folder of a worker that was killed, with half a file in it. */
async function left(key: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `segue-download-${pid}-`));
  await mkdir(join(folder, 'audio'));
  await writeFile(join(folder, 'audio', 'download.part'), 'half');
  await writeFile(join(folder, 'partial-key'), key);
  return folder;
}

it('what a worker that is gone has left is cleared away, what one that lives works on is not', async () => {
  const key = partials.keyOf('https://example.org/a.wav', 'anna');
  const lefts = [await left(key), await left('../../somewhere-else')];
  const { folder } = await makeScratchFolder(key);
  await removeLeftovers(partials);
  const there = await readdir(tmpdir());
  for (const one of lefts) expect(there).not.toContain(basename(one));
  expect(there).toContain(basename(folder));
  await rm(folder, { recursive: true });
});

it('half a file that it has left is there for the next attempt, once, for a day', async () => {
  const url = 'https://example.org/b.wav';
  const key = partials.keyOf(url, 'anna');
  await left(key);
  await removeLeftovers(partials);
  const next = await makeScratchFolder(key);
  await partials.take(key, next.audio);
  expect(await readFile(join(next.audio, 'download.part'), 'utf8')).toBe('half');
  const another = await makeScratchFolder(key);
  await partials.take(key, another.audio);
  expect(await readdir(another.audio)).toEqual([]);
  await partials.keep(key, next.audio);
  const hours = (count: number) => new Date(Date.now() + count * 3600_000);
  await partials.removeOld(hours(23));
  expect(await readdir(kept)).toContain(key);
  await partials.removeOld(hours(25));
  expect(await readdir(kept)).toEqual([]);
  for (const { folder } of [next, another]) await rm(folder, { recursive: true });
});
