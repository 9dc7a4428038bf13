import type { Meilisearch, MultiSearchQuery, SearchResponse } from 'meilisearch';
import type { NumberField, TrackQuery, TrackQueryResult } from '../search-index.port.js';
import { facetOf, numberCounts } from './found-facets.js';
import { foundHits } from './found-hits.js';
import { edgesOf, histogramOf, type Histogram } from './histogram.js';
import { COUNTED_VALUES } from './index-settings.js';
import { range } from './filter-expression.js';
import { attempts } from './query-text.js';
import { searchQueries, type SearchQueries } from './search-queries.js';

/** Answers one query from an index, in as few requests as it takes. */
export class MeilisearchSearch {
  constructor(
    private readonly client: Meilisearch,
    private readonly indexUid: string,
    private readonly signal: AbortSignal,
  ) {}

  async run(query: TrackQuery): Promise<Omit<TrackQueryResult, 'milliseconds'>> {
    const [first = '', ...shorter] = attempts(query.text);
    let found = await this.ask(searchQueries(this.indexUid, first, query));
    for (const text of shorter) {
      if (found.total > 0) break;
      const next = await this.ask(searchQueries(this.indexUid, text, query));
      if (next.total > 0) found = next;
    }
    return {
      hits: foundHits(found.page),
      total: found.total,
      facets: Object.fromEntries(
        query.facets.map((field) => [field, facetOf(field, found.countsOf(field), query.facetValues)]),
      ),
      histograms: await this.histograms(query, found),
    };
  }

  private async ask(queries: SearchQueries) {
    const refined = [...queries.refined];
    const [page, counts, ...others] = await this.send([
      queries.page,
      queries.counts,
      ...refined.map(([, query]) => query),
    ]);
    if (page === undefined || counts === undefined) throw new Error('Meilisearch left out an answer.');
    const byField = new Map(refined.map(([field], at) => [field as string, others[at]]));
    return {
      queries,
      page,
      total: counts.totalHits ?? 0,
      countsOf: (field: string): SearchResponse => byField.get(field) ?? counts,
    };
  }

  private async histograms({ histograms }: TrackQuery, found: Awaited<ReturnType<MeilisearchSearch['ask']>>) {
    const drawn = await Promise.all(
      histograms.map(async ({ field, bins }): Promise<[string, Histogram][]> => {
        const counted = numberCounts(field, found.countsOf(field));
        if (counted === null) return [];
        const edges = edgesOf(counted.min, counted.max, bins);
        if (counted.counts.size < COUNTED_VALUES) return [[field, histogramOf(counted.counts, edges)]];
        const query = found.queries.refined.get(field) ?? found.queries.counts;
        return [[field, await this.countBins(field, edges, query)]];
      }),
    );
    return Object.fromEntries(drawn.flat());
  }

  /** Where there are more values than the server lists, it counts up to each edge; a bin is what lies between two. */
  private async countBins(
    field: NumberField,
    edges: readonly number[],
    counted: MultiSearchQuery,
  ): Promise<Histogram> {
    const [least = 0] = edges;
    const most = edges.at(-1) ?? least;
    const from = await this.send(
      edges.slice(0, -1).map((edge) => {
        return {
          ...counted,
          facets: [],
          filter: `${String(counted.filter)} AND ${range(field, edge, most)}`,
        };
      }),
    );
    const atLeast = from.map(({ totalHits = 0 }) => totalHits);
    return { min: least, max: most, bins: atLeast.map((count, at) => count - (atLeast[at + 1] ?? 0)) };
  }

  private async send(queries: MultiSearchQuery[]): Promise<SearchResponse[]> {
    return (await this.client.multiSearch({ queries }, { signal: this.signal })).results;
  }
}
