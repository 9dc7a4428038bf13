import { Injectable } from '@nestjs/common';
import type { GenerateRequest } from '@segue/shared/contracts/http';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { SearchService } from '../search/index.js';
import { PoolTrackRepository, TrackViewRepository, type PoolTrack } from '../tracks/index.js';

/** More tracks than this never go into one problem; the GA narrows what it gets once more. */
const POOL_LIMIT = 20_000;
/** Tracks that one set may keep all of. */
const ORDER_LIMIT = 1000;

/** The tracks that a set may choose from. */
@Injectable()
export class SetPoolService {
  constructor(
    private readonly search: SearchService,
    private readonly views: TrackViewRepository,
    private readonly tracks: PoolTrackRepository,
  ) {}

  /**
   * Those of the filter, or those that are named, and all that must be in: tracks of which tempo or key is known; the
   * others only when those are too few to fill the set.
   * @throws not-found when a track that must be in is none of this person's
   * @throws unprocessable when the pool cannot fill the set
   */
  async of(owner: Own, request: GenerateRequest): Promise<PoolTrack[]> {
    const must = await this.mustBeIn(owner, request);
    const chosen = request.tracks ?? (await this.search.trackIds(owner, request.pool, POOL_LIMIT));
    const all = await this.tracks.byIds(owner, [...new Set([...must, ...chosen])]);
    const wanted = request.length ?? 1;
    checkSize(all.length, wanted, request);
    if (request.mode === 'order' || request.tracks !== undefined) return all;
    const known = all.filter((track) => must.has(track.id) || track.bpm !== null || track.key !== null);
    return known.length >= Math.max(wanted, 2) ? known : all;
  }

  private async mustBeIn(owner: Own, request: GenerateRequest): Promise<Set<string>> {
    const { seeds, pins, first, last, tracks } = request;
    const pinned = [...pins.map(({ trackId }) => trackId), first, last].filter((id) => id !== undefined);
    for (const [named, ids] of [
      ['A seed', seeds],
      ['A pinned track', pinned],
      ['A track to choose from', tracks ?? []],
    ] as const) {
      const found = await this.views.owned(owner, ids);
      if (found.length < new Set(ids).size) throw notFound(named);
    }
    return new Set([...seeds, ...pinned]);
  }
}

function checkSize(size: number, wanted: number, { mode }: GenerateRequest): void {
  if (size < wanted) {
    throw unprocessable(
      `The pool has ${size} tracks, ${wanted} are wanted. Widen its filter or ask for fewer tracks.`,
      { pool: size, wanted },
    );
  }
  if (mode === 'order' && size > ORDER_LIMIT) {
    throw unprocessable(
      `The pool has ${size} tracks; at most ${ORDER_LIMIT} can be put in order. Narrow its filter.`,
      { pool: size },
    );
  }
}
