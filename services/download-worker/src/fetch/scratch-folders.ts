import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PartialFiles } from './partial-files.js';

const PREFIX = 'segue-download-';
/** Says in a scratch folder under which key its half-fetched file is to be kept. */
const KEY_FILE = 'partial-key';
const KEY = /^[0-9a-f]{64}$/;

export interface ScratchFolder {
  readonly folder: string;
  /** Inside of it, for the fetched alone. */
  readonly audio: string;
}

/**
 * A folder for one fetch, named after this process; whoever makes it removes it.
 * @param partialKey what its half-fetched file is kept under, should this process be killed; null for a file that
 * cannot be gone on with
 */
export async function makeScratchFolder(partialKey: string | null): Promise<ScratchFolder> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const audio = join(folder, 'audio');
  await mkdir(audio);
  if (partialKey !== null) await writeFile(join(folder, KEY_FILE), partialKey);
  return { folder, audio };
}

/** Clears away what workers that were killed have left, and keeps the half-fetched: its job begins anew. */
export async function removeLeftovers(partials: Pick<PartialFiles, 'keep'>): Promise<number> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX) && !isAlive(pidOf(name)));
  let removed = 0;
  for (const name of names) {
    const folder = join(tmpdir(), name);
    if ((await stat(folder)).uid !== process.getuid?.()) continue;
    const entries = await readdir(folder);
    const key = entries.includes(KEY_FILE) ? await readFile(join(folder, KEY_FILE), 'utf8') : '';
    if (KEY.test(key) && entries.includes('audio')) await partials.keep(key, join(folder, 'audio'));
    await rm(folder, { recursive: true, force: true });
    removed++;
  }
  return removed;
}

const pidOf = (name: string): number => Number.parseInt(name.slice(PREFIX.length), 10);

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
