import type { SearchResponse } from 'meilisearch';
import { FACET_VALUES } from '../facet-values.js';
import type { KeywordField, NumberField, TrackQueryResult } from '../search-index.port.js';
import { decodeKeyword } from './keyword-code.js';
import { orderKey } from './order-key.js';
import { facetField } from './search-queries.js';

/** The most frequent values; of equally frequent ones the first in reading order. */
export function facetOf(
  field: KeywordField,
  response: SearchResponse,
  most = FACET_VALUES,
): TrackQueryResult['facets'][string] {
  const values = Object.entries(response.facetDistribution?.[facetField(field)] ?? {}).flatMap(
    ([code, count]) => {
      const value = decodeKeyword(code);
      return value === null ? [] : [{ value, count, key: orderKey(value) }];
    },
  );
  values.sort((a, b) => b.count - a.count || compare(a.key, b.key) || compare(a.value, b.value));
  return values.slice(0, most).map(({ value, count }) => ({ value, count }));
}

export interface NumberCounts {
  readonly min: number;
  readonly max: number;
  readonly counts: ReadonlyMap<number, number>;
}

/** Null where no document has a value. */
export function numberCounts(field: NumberField, response: SearchResponse): NumberCounts | null {
  const stats = response.facetStats?.[field];
  if (stats === undefined) return null;
  const distribution = Object.entries(response.facetDistribution?.[field] ?? {});
  return { ...stats, counts: new Map(distribution.map(([value, count]) => [Number(value), count])) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
