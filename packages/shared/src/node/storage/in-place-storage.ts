import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { forbidden, notFound } from '../typed-error.js';
import { inPlacePath, isInPlace } from './in-place-key.js';
import { beyondEnd } from './local-storage.js';
import type { ByteRange, LocalFile, Storage, StoredFile } from './storage.port.js';

/**
 * A storage that also reads files where their owners keep them. Such a file is never written, moved or removed: there
 * is no way to, here.
 */
export class StorageWithRoots implements Storage {
  constructor(
    private readonly own: Storage,
    private readonly roots: readonly string[],
  ) {}

  async write(key: string, body: Readable | Buffer): Promise<void> {
    if (isInPlace(key)) throw readOnly();
    return this.own.write(key, body);
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    if (!isInPlace(key)) return this.own.read(key, range);
    const found = await this.stat(key);
    if (found === null) throw notFound('The file');
    if (range !== undefined && range.start >= found.size) throw beyondEnd(found.size);
    return createReadStream(await this.pathOf(key), range);
  }

  async stat(key: string): Promise<{ size: number } | null> {
    if (!isInPlace(key)) return this.own.stat(key);
    try {
      const found = await stat(await this.pathOf(key));
      return found.isFile() ? { size: found.size } : null;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'not-found') return null;
      throw error;
    }
  }

  list(): Promise<StoredFile[]> {
    return this.own.list();
  }

  async remove(key: string): Promise<void> {
    if (isInPlace(key)) throw readOnly();
    return this.own.remove(key);
  }

  async localPath(key: string): Promise<LocalFile> {
    if (!isInPlace(key)) return this.own.localPath(key);
    inPlacePath(key, this.roots);
    if ((await this.stat(key)) === null) throw notFound('The file');
    return { path: await this.pathOf(key), release: () => Promise.resolve() };
  }

  location(key: string): string | null {
    return isInPlace(key) ? inPlacePath(key, this.roots) : this.own.location(key);
  }

  /** Symbolic links resolved: one that leads out of the roots leads nowhere. */
  private async pathOf(key: string): Promise<string> {
    const real = await realpath(inPlacePath(key, this.roots));
    const roots = await Promise.all(this.roots.map((root) => realpath(root).catch(() => null)));
    if (!roots.some((root) => root !== null && real.startsWith(`${root}/`))) throw notFound('The file');
    return real;
  }
}

const readOnly = () =>
  forbidden('Files that are read in place are never changed and never removed by Segue.');
