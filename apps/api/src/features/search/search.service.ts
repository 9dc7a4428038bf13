import { Inject, Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput, searchRoutes, TrackFilter } from '@segue/shared/contracts/http';
import { parseQuery, type Rule } from '@segue/shared/domain/query';
import type { Own } from '../../access/index.js';
import {
  SEARCH_INDEX,
  type SearchIndex,
  type TrackFilterNode,
  type TrackHit,
  type TrackQueryResult,
} from '../../adapters/search-index/search-index.port.js';
import { Meters } from '../../observation/index.js';
import { audienceOf } from './audience.js';
import { FoundRows } from './found-rows.js';
import { OwnCratesRepository, type OwnCrate } from './own-crates.repository.js';
import { QueryReader } from './query-reader.js';
import { BUDGET, once, type Reading } from './reading.js';
import { SearchedPeople } from './searched-people.js';
import { FACETS, nodesOf, orderOf, toSort, toTrackQuery } from './track-query.js';

type Search = typeof searchRoutes.search;

/** Hits that are asked for at a time where all of them are wanted. */
const PAGE = 1000;

@Injectable()
export class SearchService {
  constructor(
    @Inject(SEARCH_INDEX) private readonly index: SearchIndex,
    private readonly people: SearchedPeople,
    private readonly crates: OwnCratesRepository,
    private readonly reader: QueryReader,
    private readonly rows: FoundRows,
    private readonly meters: Meters,
  ) {}

  /** @throws not-found when the person whose records are asked for does not share them */
  async search(viewer: Own, query: RouteInput<Search>['query']): Promise<RouteOutput<Search>> {
    const typed = parseQuery(query.q, Date.now());
    const { grants, problems } = await this.people.of(viewer, query.whose, typed.conditions);
    const reading = this.reading(viewer, grants.map(audienceOf));
    const meant = await this.reader.conditions(reading, typed.conditions);
    const sort = typed.sort.map(({ field, descending }) => ({ field: orderOf(field), descending }));
    const understood = {
      ...{ viewerId: viewer.ownerId, grants, text: stillTyping(query.q, typed.text) },
      nodes: [...(await this.filter(reading, query)), ...meant.nodes],
      sort: sort.length > 0 ? sort : toSort(query.sort),
    };
    const found = await this.index.search(toTrackQuery(understood, query));
    const [shown, crates] = await Promise.all([
      this.rows.of(grants, found.hits),
      found.facets.crates?.length ? reading.crates() : [],
    ]);
    this.meters.search.observe({ engine: this.index.name }, found.milliseconds / 1000);
    return {
      hits: shown.map(({ hit, row }) => ({ ...row, highlights: copyRanges(hit.highlights) })),
      total: found.total,
      problems: [...typed.problems, ...problems, ...meant.problems].sort((a, b) => a.start - b.start),
      facets: byParameter(found.facets, crates),
      histograms: found.histograms as RouteOutput<Search>['histograms'],
      milliseconds: found.milliseconds,
      engine: { name: this.index.name, state: this.index.state() },
    };
  }

  /** Ids of a person's tracks that a filter leaves; for pools and bulk work. */
  async trackIds(owner: Own, filter: TrackFilter, limit: number): Promise<string[]> {
    const nodes = await this.filter(this.reading(owner, [owner.ownerId]), filter);
    const hits = await this.all(owner, [...nodes, { field: 'kind', in: ['track'] }], limit);
    return hits.map(({ trackId }) => trackId);
  }

  /** All of a person's tracks that a filter leaves, and their records without tracks. */
  async matching(owner: Own, filter: TrackFilter): Promise<{ trackIds: string[]; releaseIds: string[] }> {
    const hits = await this.all(
      owner,
      await this.filter(this.reading(owner, [owner.ownerId]), filter),
      Infinity,
    );
    const idsOf = (kind: TrackHit['kind']) =>
      hits.filter((hit) => hit.kind === kind).map(({ trackId }) => trackId);
    return { trackIds: idsOf('track'), releaseIds: idsOf('release') };
  }

  /**
   * The rows that a rule leaves of a person's own tracks, newest first, and what in it cannot be meant.
   * @param crate whose rule it is, if it is kept already: it cannot hold itself
   */
  async ruled(owner: Own, rule: Rule, page: { limit: number; offset: number }, crate?: OwnCrate) {
    const reading = this.reading(owner, [owner.ownerId]);
    const within = [crate ?? { id: '', name: 'this crate', rule }];
    const { node, problems } = await this.reader.rule({ ...reading, within }, rule);
    const tracks: TrackFilterNode = { field: 'kind', in: ['track'] };
    const found = await this.index.search({
      ...{ visibleTo: reading.audiences, text: '', filter: { and: [tracks, node] } },
      ...{ sort: [{ field: 'addedAt', descending: true }], facets: [], histograms: [], ...page },
    });
    const shown = await this.rows.of([owner], found.hits);
    return { rows: shown.map(({ row }) => row), total: found.total, problems: [...new Set(problems)] };
  }

  /** A person's own tracks that a name finds first. */
  async called(owner: Own, name: string, limit: number) {
    const found = await this.index.search({
      ...{ visibleTo: [owner.ownerId], text: name, filter: { field: 'kind', in: ['track'] }, sort: [] },
      ...{ offset: 0, limit, facets: [], histograms: [] },
    });
    return (await this.rows.of([owner], found.hits)).map(({ row }) => row);
  }

  private reading(viewer: Own, audiences: readonly string[]): Reading {
    return {
      viewer,
      audiences,
      now: Date.now(),
      crates: once(() => this.crates.of(viewer)),
      within: [],
      budget: { left: BUDGET },
    };
  }

  private async filter(reading: Reading, filter: TrackFilter): Promise<TrackFilterNode[]> {
    if (filter.crate === undefined || filter.crate.length === 0) return nodesOf(filter);
    return [...nodesOf(filter), (await this.reader.crates(reading, filter.crate)).node];
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
}

/** A space at the end says that the last word is complete; without one it may go on. */
const stillTyping = (typed: string, text: string): string => (/\s$/.test(typed) ? `${text} ` : text);

function byParameter(
  facets: TrackQueryResult['facets'],
  crates: readonly OwnCrate[],
): RouteOutput<Search>['facets'] {
  const names = new Map(crates.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    Object.entries(FACETS).flatMap(([name, field]) => {
      const values = facets[field];
      if (values === undefined) return [];
      // A crate of somebody else has no name here, and is not told.
      const shown = field === 'crates' ? values.filter(({ value }) => names.has(value)) : values;
      return [[name, shown.map(({ value, count }) => ({ value: names.get(value) ?? value, count }))]];
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
