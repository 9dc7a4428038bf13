import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeScratchFolder, removeLeftovers } from './scratch-folders.js';

it('what a worker that is gone has left is removed, what one that lives works on is not', async () => {
  const { pid } = spawnSync('true');
  const left = await mkdtemp(join(tmpdir(), `segue-download-${pid}-`));
  await mkdir(join(left, 'audio'));
  const { folder } = await makeScratchFolder();
  await removeLeftovers();
  const there = await readdir(tmpdir());
  expect(there).not.toContain(basename(left));
  expect(there).toContain(basename(folder));
  await rm(folder, { recursive: true });
});
