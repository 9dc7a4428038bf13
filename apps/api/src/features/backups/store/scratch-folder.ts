import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const begin = '.segue-work-';

/** No work on a backup takes as long, milliseconds: what is older was left by a process that was killed. */
const oldest = 24 * 3_600_000;

/** Lends a folder in `place`, which is gone afterwards, with what killed ones left there. */
export async function inScratchFolder<T>(place: string, work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(place, { recursive: true });
  await removeLeft(place);
  const folder = await mkdtemp(path.join(place, begin));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeLeft(place: string): Promise<void> {
  for (const name of (await readdir(place)).filter((one) => one.startsWith(begin))) {
    const folder = path.join(place, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > oldest) await rm(folder, { recursive: true, force: true });
  }
}
