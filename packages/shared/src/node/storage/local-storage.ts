import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { notFound, TypedError } from '../typed-error.js';
import { checkStorageKey, isStorageKey } from './storage-key.js';
import type { ByteRange, LocalFile, Storage, StoredFile } from './storage.port.js';

/** Storage in a folder; all processes that share it see the same files. */
export class LocalStorage implements Storage {
  constructor(private readonly folder: string) {}

  /** Written aside, flushed, then renamed into place: a reader never sees half a file, also after a crash. */
  async write(key: string, body: Readable | Buffer): Promise<void> {
    const target = this.pathOf(key);
    const aside = path.join(this.folder, '.incoming', randomUUID());
    await mkdir(path.dirname(aside), { recursive: true });
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await pipeline(Buffer.isBuffer(body) ? Readable.from([body]) : body, createWriteStream(aside));
      await flush(aside);
      await rename(aside, target);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const found = await this.stat(key);
    if (found === null) throw notFound(`The file "${key}"`);
    if (range !== undefined && range.start >= found.size) throw beyondEnd(found.size);
    return createReadStream(this.pathOf(key), range);
  }

  async stat(key: string): Promise<{ size: number } | null> {
    try {
      const found = await stat(this.pathOf(key));
      return found.isFile() ? { size: found.size } : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async list(): Promise<StoredFile[]> {
    const entries = await readdir(this.folder, { withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const keys = entries
      .filter((entry) => entry.isFile() && isStorageKey(entry.name))
      .map(({ name }) => name);
    const found = await Promise.all(
      keys.sort().map(async (key) => ({ key, size: (await this.stat(key))?.size ?? null })),
    );
    // One that went away between the two looks is not there.
    return found.flatMap(({ key, size }) => (size === null ? [] : [{ key, size }]));
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async localPath(key: string): Promise<LocalFile> {
    if ((await this.stat(key)) === null) throw notFound(`The file "${key}"`);
    return { path: this.pathOf(key), release: () => Promise.resolve() };
  }

  location(key: string): string {
    return this.pathOf(key);
  }

  private pathOf(key: string): string {
    return path.join(this.folder, checkStorageKey(key));
  }
}

export function beyondEnd(size: number): TypedError {
  return new TypedError(
    'range-not-satisfiable',
    `The file has ${size} bytes; the range begins behind its end.`,
    {
      size,
    },
  );
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
