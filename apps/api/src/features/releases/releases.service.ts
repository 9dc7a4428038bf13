import { Injectable } from '@nestjs/common';
import type { Release } from '@segue/shared/contracts/http';
import { notFound } from '@segue/shared/node';
import { AccessService, type Own } from '../../access/index.js';
import { TrackViewRepository } from '../tracks/index.js';
import { toRelease } from './release.mapper.js';
import { ReleasesRepository } from './releases.repository.js';

@Injectable()
export class ReleasesService {
  constructor(
    private readonly access: AccessService,
    private readonly releases: ReleasesRepository,
    private readonly tracks: TrackViewRepository,
  ) {}

  /** One's own record, else as the first of one's friends has it who shares it. @throws not-found */
  async get(viewer: Own, id: string): Promise<Release> {
    const grants = await this.access.everybody(viewer, 'collection');
    const stored = await this.releases.among(grants, id);
    const grant = grants.find(({ ownerId }) => ownerId === stored?.items[0]?.userId);
    const personal = grant === undefined ? null : await this.releases.personal(grant, id);
    if (stored === null || grant === undefined || personal === null) throw notFound('This release');
    return toRelease(stored, personal, await this.tracks.ofReleases(grant, [id]));
  }
}
