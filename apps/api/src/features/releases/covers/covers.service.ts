import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Release } from '@segue/shared/contracts/http';
import { notFound, TypedError, type Storage } from '@segue/shared/node';
import { AccessService, type Own } from '../../../access/index.js';
import { STORAGE } from '../../../adapters/storage/index.js';
import { ReleaseEditsService } from '../release-edits.service.js';
import { COVER_SIZES, coverKey, type CoverSize } from './cover-key.js';
import { CoversRepository } from './covers.repository.js';
import { imageKind } from './image-kind.js';
import { scaleCover } from './scale-cover.js';

export interface StoredCover {
  readonly key: string;
  readonly hash: string;
}

/** Covers that people upload; each picture is kept once by what it contains. */
@Injectable()
export class CoversService {
  constructor(
    private readonly access: AccessService,
    private readonly covers: CoversRepository,
    private readonly edits: ReleaseEditsService,
    @Inject(STORAGE) readonly storage: Storage,
  ) {}

  /** @throws not-found for a release that the person does not own, unsupported-type, unprocessable */
  async upload(mine: Own, releaseId: string, path: string): Promise<Release> {
    await this.edits.requireOwned(mine, releaseId);
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
    return this.edits.edit(mine, releaseId, { cover: { hash } });
  }

  remove(mine: Own, releaseId: string): Promise<Release> {
    return this.edits.edit(mine, releaseId, { cover: null });
  }

  /** One's own cover, or that of somebody who shows their collection: the one that is asked for by hash, else the first. */
  async find(viewer: Own, releaseId: string, size: CoverSize, wanted?: string): Promise<StoredCover> {
    const grants = await this.access.everybody(viewer, 'collection');
    const hashes = await this.covers.hashes(grants, releaseId);
    const hash = hashes.find((one) => one === wanted) ?? hashes[0];
    if (hash === undefined) throw notFound('A cover of your own');
    return { key: coverKey(hash, size), hash };
  }
}
