import { Injectable } from '@nestjs/common';
import type { TrackRow } from '@segue/shared/contracts/http';
import type { Grant } from '../../access/index.js';
import type { TrackHit } from '../../adapters/search-index/search-index.port.js';
import { ReleaseViewRepository, toTrackRow, TrackViewRepository, type TrackView } from '../tracks/index.js';
import { audienceOf } from './audience.js';

type Grants = readonly Grant<'collection'>[];

/** Reads the rows of what was found. The database is the truth: a hit that is gone there is left out. */
@Injectable()
export class FoundRows {
  constructor(
    private readonly tracks: TrackViewRepository,
    private readonly releases: ReleaseViewRepository,
  ) {}

  /** Row by row as the one sees it whose document was found; `grants` are those that were searched with. */
  async of(grants: Grants, hits: readonly TrackHit[]): Promise<{ hit: TrackHit; row: TrackRow }[]> {
    const owners = new Map(grants.map((grant) => [audienceOf(grant), grant.ownerId]));
    const views = await this.views(grants, hits);
    const rows = new Map(views.map((view) => [`${view.userId} ${view.id}`, toTrackRow(view)]));
    return hits.flatMap((hit) => {
      const row = rows.get(`${owners.get(hit.userId) ?? ''} ${hit.trackId}`);
      return row === undefined ? [] : [{ hit, row }];
    });
  }

  private async views(grants: Grants, hits: readonly TrackHit[]): Promise<TrackView[]> {
    const idsOf = (kind: TrackHit['kind']) =>
      hits.filter((hit) => hit.kind === kind).map(({ trackId }) => trackId);
    const views = await Promise.all([
      nonEmpty(idsOf('track'), (ids) => this.tracks.among(grants, ids)),
      nonEmpty(idsOf('release'), (ids) => this.releases.among(grants, ids)),
    ]);
    return views.flat();
  }
}

async function nonEmpty(ids: string[], read: (ids: string[]) => Promise<TrackView[]>): Promise<TrackView[]> {
  return ids.length === 0 ? [] : read(ids);
}
