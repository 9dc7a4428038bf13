import { Injectable } from '@nestjs/common';
import type { Release } from '@segue/shared/contracts/http';
import { notFound } from '@segue/shared/node';
import { TrackViewRepository } from '../tracks/index.js';
import { toRelease } from './release.mapper.js';
import { ReleasesRepository } from './releases.repository.js';

@Injectable()
export class ReleasesService {
  constructor(
    private readonly releases: ReleasesRepository,
    private readonly tracks: TrackViewRepository,
  ) {}

  async get(userId: string, id: string): Promise<Release> {
    const stored = await this.releases.owned(userId, id);
    if (stored === null) throw notFound('This release');
    return toRelease(stored, await this.tracks.ofReleases(userId, [id]));
  }
}
