import { Inject, Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput, searchRoutes, TrackFilter } from '@segue/shared/contracts/http';
import { AccessService, type Grant, type Own } from '../../access/index.js';
import {
  SEARCH_INDEX,
  type SearchIndex,
  type TrackFilterNode,
  type TrackHit,
  type TrackQueryResult,
} from '../../adapters/search-index/search-index.port.js';
import { FoundRows } from './found-rows.js';
import { FACETS, toFilter, toTrackQuery } from './track-query.js';

type Search = typeof searchRoutes.search;

/** Hits that are asked for at a time where all of them are wanted. */
const PAGE = 1000;

@Injectable()
export class SearchService {
  constructor(
    @Inject(SEARCH_INDEX) private readonly index: SearchIndex,
    private readonly access: AccessService,
    private readonly rows: FoundRows,
  ) {}

  /** @throws not-found when the person whose records are asked for does not share them */
  async search(viewer: Own, query: RouteInput<Search>['query']): Promise<RouteOutput<Search>> {
    const grants = await this.grants(viewer, query.whose);
    const found = await this.index.search(toTrackQuery(viewer.ownerId, grants, query));
    const shown = await this.rows.of(grants, found.hits);
    return {
      hits: shown.map(({ hit, row }) => ({ ...row, highlights: copyRanges(hit.highlights) })),
      total: found.total,
      facets: byParameter(found.facets),
      histograms: found.histograms as RouteOutput<Search>['histograms'],
      milliseconds: found.milliseconds,
      engine: { name: this.index.name, state: this.index.state() },
    };
  }

  /** Ids of a person's tracks that a filter leaves; for pools and bulk work. */
  async trackIds(owner: Own, filter: TrackFilter, limit: number): Promise<string[]> {
    const hits = await this.all(owner, [toFilter(filter), { field: 'kind', in: ['track'] }], limit);
    return hits.map(({ trackId }) => trackId);
  }

  /** All of a person's tracks that a filter leaves, and their records without tracks. */
  async matching(owner: Own, filter: TrackFilter): Promise<{ trackIds: string[]; releaseIds: string[] }> {
    const hits = await this.all(owner, [toFilter(filter)], Infinity);
    const idsOf = (kind: TrackHit['kind']) =>
      hits.filter((hit) => hit.kind === kind).map(({ trackId }) => trackId);
    return { trackIds: idsOf('track'), releaseIds: idsOf('release') };
  }

  private async all(owner: Own, and: readonly TrackFilterNode[], limit: number): Promise<TrackHit[]> {
    const hits: TrackHit[] = [];
    for (let offset = 0; offset < limit; offset += PAGE) {
      const found = await this.index.search({
        visibleTo: [owner.ownerId],
        text: '',
        filter: { and },
        sort: [{ field: 'addedAt', descending: true }],
        offset,
        limit: Math.min(PAGE, limit - offset),
        facets: [],
        histograms: [],
      });
      hits.push(...found.hits);
      if (found.hits.length < PAGE) break;
    }
    return hits;
  }

  private async grants(viewer: Own, whose: string): Promise<Grant<'collection'>[]> {
    if (whose === 'mine') return [viewer];
    if (whose === 'all') return this.access.everybody(viewer, 'collection');
    return [await this.access.of(viewer, whose, 'collection')];
  }
}

function byParameter(facets: TrackQueryResult['facets']): RouteOutput<Search>['facets'] {
  return Object.fromEntries(
    Object.entries(FACETS).flatMap(([name, field]) => {
      const values = facets[field];
      return values === undefined ? [] : [[name, values.map(({ value, count }) => ({ value, count }))]];
    }),
  );
}

function copyRanges(highlights: TrackHit['highlights']): Record<string, [number, number][]> {
  return Object.fromEntries(
    Object.entries(highlights).map(([field, ranges]) => [
      field,
      ranges.map(([start, end]): [number, number] => [start, end]),
    ]),
  );
}
