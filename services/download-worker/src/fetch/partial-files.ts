import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** What sites have changes with time: what is older is begun anew. */
const MAX_AGE_MS = 24 * 3600_000;

/**
 * Half-fetched files, kept apart by the address that they come from, so that another attempt goes on where one broke
 * off. A rename is what takes one: of two fetches of an address one goes on, and the other begins anew.
 */
export class PartialFiles {
  /** @param folder on the same disk as the folders that are fetched into; made when it is needed */
  constructor(private readonly folder: string) {}

  /** A person's own: what a site gives may depend on whose cookies are shown. */
  keyOf(url: string, ownerId: string): string {
    return createHash('sha256').update(`${ownerId}\0${url}`).digest('hex');
  }

  /** Moves what is kept to `audio`, an empty folder, which stays empty when there is nothing. */
  async take(key: string, audio: string): Promise<void> {
    if (!(await this.isOurs())) return;
    await this.removeOld(new Date());
    await ignoring(['ENOENT'], rename(this.placeOf(key), audio));
  }

  /** Moves a folder here, unless nothing has been fetched into it. */
  async keep(key: string, audio: string): Promise<void> {
    if ((await readdir(audio)).length === 0) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    if (!(await this.isOurs())) return;
    const place = this.placeOf(key);
    await this.remove(key);
    // Somebody else's fetch of the address may have kept its own just now.
    await ignoring(['ENOTEMPTY', 'EEXIST'], rename(audio, place));
    const now = new Date();
    await utimes(place, now, now);
  }

  async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { recursive: true, force: true });
  }

  /** Removes what has lain here for more than a day. */
  async removeOld(now: Date): Promise<void> {
    const names = await ignoring(['ENOENT'], readdir(this.folder));
    for (const name of names ?? []) {
      const place = this.placeOf(name);
      const found = await ignoring(['ENOENT'], stat(place));
      if (found !== null && now.getTime() - found.mtimeMs > MAX_AGE_MS)
        await rm(place, { recursive: true, force: true });
    }
  }

  /** Temporary folders are everybody's: another user of the machine could have put something here to be gone on with. */
  private async isOurs(): Promise<boolean> {
    const found = await ignoring(['ENOENT'], lstat(this.folder));
    return found !== null && found.isDirectory() && found.uid === process.getuid?.();
  }

  private placeOf(key: string): string {
    return join(this.folder, key);
  }
}

/** Null when it failed in a way that is expected. */
async function ignoring<T>(codes: readonly string[], work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && codes.includes(String(error.code))) return null;
    throw error;
  }
}
