import { Inject, Injectable } from '@nestjs/common';
import type { Release } from '@segue/shared/contracts/http';
import { notFound, type Storage } from '@segue/shared/node';
import { AccessService, type Own } from '../../../access/index.js';
import { STORAGE } from '../../../adapters/storage/index.js';
import { ReleaseEditsService } from '../release-edits.service.js';
import { CoverFiles } from './cover-files.js';
import { coverKey, type CoverSize } from './cover-key.js';
import { CoversRepository } from './covers.repository.js';

export interface StoredCover {
  readonly key: string;
  readonly hash: string;
}

/** Covers that people upload. */
@Injectable()
export class CoversService {
  constructor(
    private readonly access: AccessService,
    private readonly covers: CoversRepository,
    private readonly edits: ReleaseEditsService,
    private readonly files: CoverFiles,
    @Inject(STORAGE) readonly storage: Storage,
  ) {}

  /** @throws not-found for a release that the person does not own, unsupported-type, unprocessable */
  async upload(mine: Own, releaseId: string, path: string): Promise<Release> {
    await this.edits.requireOwned(mine, releaseId);
    const hash = await this.files.keep(path);
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
