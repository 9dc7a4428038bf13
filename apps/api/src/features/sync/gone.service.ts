import { Injectable } from '@nestjs/common';
import type { discogsRoutes, RouteOutput } from '@segue/shared/contracts/http';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { TrackChanges } from '../tracks/index.js';
import { GoneCopiesRepository } from './gone-copies.repository.js';
import { labelOf } from './sync-target.js';

/** Records that are gone from Discogs: their owner decides. */
@Injectable()
export class GoneService {
  constructor(
    private readonly gone: GoneCopiesRepository,
    private readonly changes: TrackChanges,
  ) {}

  async list(
    owner: Own,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<RouteOutput<typeof discogsRoutes.gone>> {
    const { items, total } = await this.gone.page(owner, limit, offset);
    return {
      total,
      items: items.map(({ id, releaseId, folder, goneSince, release }) => ({
        id,
        releaseId,
        label: labelOf(release),
        folder,
        thumbUrl: release.thumbUrl,
        goneSince: (goneSince ?? new Date()).toISOString(),
      })),
    };
  }

  /** @throws not-found when none of them is gone (any more) */
  async decide(
    owner: Own,
    ids: readonly string[],
    decision: 'keep' | 'remove',
  ): Promise<{ remaining: number }> {
    const releaseIds = decision === 'remove' ? await this.gone.remove(owner, ids) : [];
    const decided = decision === 'remove' ? releaseIds.length : await this.gone.keep(owner, ids);
    if (decided === 0) throw notFound('A record of yours that is gone from Discogs');
    await this.changes.releases(releaseIds);
    return { remaining: await this.gone.count(owner) };
  }
}
