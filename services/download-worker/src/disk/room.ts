import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FetchFailed } from '../fetch/source.js';

/** How much a download may bring, and what stays free. */
export interface Room {
  /** The largest file that is fetched. */
  readonly maxBytes: number;
  /** What is left of the installation's quota in bytes; null without one. */
  readonly quotaBytes: number | null;
  /** Free space that a download must leave on each disk. */
  readonly keepFreeBytes: number;
  /** Folders that it is written to: this machine's temporary one, and the storage's where that is a folder. */
  readonly folders: readonly string[];
}

/**
 * The most that the next file may have.
 * @throws FetchFailed `disk-full` or `quota-full` when there is no room at all
 */
export async function roomFor({ maxBytes, quotaBytes, keepFreeBytes, folders }: Room): Promise<number> {
  if (quotaBytes !== null && quotaBytes <= 0) {
    throw new FetchFailed(
      'quota-full',
      'The room for audio is used up. Remove audio that you do not need, or raise AUDIO_QUOTA_GB.',
    );
  }
  const free = await Promise.all(folders.map(freeBytes));
  const spare = Math.min(...free) - keepFreeBytes;
  if (spare <= 0) {
    const megabytes = Math.round(keepFreeBytes / 1024 / 1024);
    throw new FetchFailed(
      'disk-full',
      `Less than ${megabytes} MB are free on the disk; a download leaves as much. Make room, then try again.`,
    );
  }
  return Math.min(maxBytes, quotaBytes ?? Infinity, spare);
}

/** On the disk of the folder; of the nearest one above while nothing has been stored yet. */
async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || dirname(folder) === folder) throw error;
    return freeBytes(dirname(folder));
  }
}
