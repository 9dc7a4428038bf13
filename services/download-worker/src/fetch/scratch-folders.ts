import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'segue-download-';

/** A folder for one fetch, named after this process; whoever makes it removes it. */
export async function makeScratchFolder(): Promise<{ folder: string; audio: string }> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const audio = join(folder, 'audio');
  await mkdir(audio);
  return { folder, audio };
}

/** Removes what workers that were killed have left: half a file is worth nothing, its job begins anew. */
export async function removeLeftovers(): Promise<number> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX) && !isAlive(pidOf(name)));
  for (const name of names) await rm(join(tmpdir(), name), { recursive: true, force: true });
  return names.length;
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
