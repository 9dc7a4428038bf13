import { Inject, Injectable } from '@nestjs/common';
import type {
  RouteInput,
  RouteOutput,
  searchRoutes,
  TrackFilter,
  TrackRow,
} from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import {
  SEARCH_INDEX,
  type SearchIndex,
  type TrackHit,
  type TrackQueryResult,
} from '../../adapters/search-index/search-index.port.js';
import { ReleaseViewRepository, toTrackRow, TrackViewRepository, type TrackView } from '../tracks/index.js';
import { FACETS, toFilter, toTrackQuery } from './track-query.js';

type Search = typeof searchRoutes.search;

/** Hits that are asked for at a time where all of them are wanted. */
const PAGE = 1000;

@Injectable()
export class SearchService {
  constructor(
    @Inject(SEARCH_INDEX) private readonly index: SearchIndex,
    private readonly tracks: TrackViewRepository,
    private readonly releases: ReleaseViewRepository,
  ) {}

  async search(owner: Own, query: RouteInput<Search>['query']): Promise<RouteOutput<Search>> {
    const found = await this.index.search(toTrackQuery(owner.ownerId, query));
    return {
      hits: await this.shown(owner, found.hits),
      total: found.total,
      facets: byParameter(found.facets),
      histograms: found.histograms as RouteOutput<Search>['histograms'],
      milliseconds: found.milliseconds,
      engine: { name: this.index.name, state: this.index.state() },
    };
  }

  /** Ids of a person's tracks that a filter leaves; for pools and bulk work. */
  async trackIds(owner: Own, filter: TrackFilter, limit: number): Promise<string[]> {
    const ids: string[] = [];
    for (let offset = 0; offset < limit; offset += PAGE) {
      const found = await this.index.search({
        visibleTo: [owner.ownerId],
        text: '',
        filter: { and: [toFilter(filter), { field: 'kind', in: ['track'] }] },
        sort: [{ field: 'addedAt', descending: true }],
        offset,
        limit: Math.min(PAGE, limit - offset),
        facets: [],
        histograms: [],
      });
      ids.push(...found.hits.map(({ trackId }) => trackId));
      if (found.hits.length < PAGE) break;
    }
    return ids;
  }

  /** The database is the truth: a hit that is gone there is left out. */
  private async shown(owner: Own, hits: readonly TrackHit[]): Promise<RouteOutput<Search>['hits']> {
    const idsOf = (kind: TrackHit['kind']) =>
      hits.filter((hit) => hit.kind === kind).map(({ trackId }) => trackId);
    const views = await Promise.all([
      nonEmpty(idsOf('track'), (ids) => this.tracks.owned(owner, ids)),
      nonEmpty(idsOf('release'), (ids) => this.releases.among([owner], ids)),
    ]);
    const rows = new Map(views.flat().map((view): [string, TrackRow] => [view.id, toTrackRow(view)]));
    return hits.flatMap(({ trackId, highlights }) => {
      const row = rows.get(trackId);
      return row === undefined ? [] : [{ ...row, highlights: copyRanges(highlights) }];
    });
  }
}

async function nonEmpty(ids: string[], read: (ids: string[]) => Promise<TrackView[]>): Promise<TrackView[]> {
  return ids.length === 0 ? [] : read(ids);
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
