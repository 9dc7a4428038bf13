import type { FacetResult, SearchHit, SearchResult } from '@segue/instant-search';
import { readDocumentId, type TrackHit, type TrackQueryResult } from '../search-index.port.js';

export function toResult(result: SearchResult): TrackQueryResult {
  const facets = Object.entries(result.facets);
  return {
    hits: result.hits.map(toHit),
    total: result.total,
    facets: Object.fromEntries(
      facets.flatMap(([field, facet]) => (facet.kind === 'values' ? [[field, valuesOf(facet)]] : [])),
    ),
    histograms: Object.fromEntries(
      facets.flatMap(([field, facet]) => {
        const histogram = histogramOf(facet);
        return histogram === null ? [] : [[field, histogram]];
      }),
    ),
    milliseconds: result.milliseconds,
  };
}

/** Where the words stand in fields of one text; lists such as styles are shown as badges, without marks. */
function toHit({ id, highlights }: SearchHit): TrackHit {
  const marked = Object.entries(highlights).filter(([field]) => field !== 'styles' && field !== 'tags');
  return {
    ...readDocumentId(id),
    highlights: Object.fromEntries(
      marked.map(([field, ranges]) => [field, ranges.map(({ start, end }) => [start, end] as const)]),
    ),
  };
}

function valuesOf(facet: Extract<FacetResult, { kind: 'values' }>) {
  return facet.values.map(({ value, count }) => ({ value: String(value), count }));
}

/** Null where no document has a value: there is nothing to draw. */
function histogramOf(facet: FacetResult): TrackQueryResult['histograms'][string] | null {
  if (facet.kind === 'values' || facet.min === undefined || facet.max === undefined) return null;
  return { min: facet.min, max: facet.max, bins: facet.buckets.map(({ count }) => count) };
}
