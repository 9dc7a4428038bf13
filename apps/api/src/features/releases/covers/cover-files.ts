import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { TypedError, type Storage } from '@segue/shared/node';
import { STORAGE } from '../../../adapters/storage/index.js';
import { COVER_SIZES, coverKey } from './cover-key.js';
import { imageKind } from './image-kind.js';
import { scaleCover } from './scale-cover.js';

/** Pictures of covers in storage; each is kept once, by the hash of the file that it came from. */
@Injectable()
export class CoverFiles {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /**
   * Scales a picture and stores it. @returns its hash
   * @throws unsupported-type for what is no JPEG, PNG or WebP, unprocessable for a broken picture
   */
  async keep(path: string): Promise<string> {
    const kind = await imageKind(path);
    if (kind === null)
      throw new TypedError(
        'unsupported-type',
        'This is no JPEG, PNG or WebP picture, whatever it is called.',
      );
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    for (const size of COVER_SIZES)
      await this.storage.write(coverKey(hash, size), await scaleCover(path, kind, size));
    return hash;
  }

  /** The same for a picture that is no file yet. */
  async keepBytes(picture: Buffer): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'segue-cover-'));
    try {
      const path = join(folder, 'cover');
      await writeFile(path, picture);
      return await this.keep(path);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** The JPEG of a cover in its large size; null when storage has lost it. */
  async large(hash: string): Promise<Buffer | null> {
    const key = coverKey(hash, 1200);
    if ((await this.storage.stat(key)) === null) return null;
    return buffer(await this.storage.read(key));
  }
}
