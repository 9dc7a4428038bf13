import { FACET_VALUES } from '../../adapters/search-index/facet-values.js';
import type { TrackQuery, TrackQueryResult } from '../../adapters/search-index/search-index.port.js';

/** One line of the answer: a value of a facet, or a bin of a histogram with the range of its field. */
interface Counted {
  readonly field: string;
  readonly value: string | null;
  readonly count: number;
  readonly min: number | null;
  readonly max: number | null;
}

const ONE_VALUE = new Set<string>(['country', 'key', 'artist', 'kind', 'releaseId', 'trackId', 'ownerId']);

/** All facets and histograms of what matches `$2` in one statement, so that matching is paid once. */
export function facetsQuery({ facets, histograms }: TrackQuery): string {
  const values = facets.map((field) => {
    const value = ONE_VALUE.has(field) ? `"${field}"` : `unnest("${field}")`;
    return `(SELECT '${field}' AS field, v AS value, count(*)::int AS count, NULL::float AS min, NULL::float AS max
      FROM (SELECT ${value} AS v FROM matched) AS each WHERE v IS NOT NULL GROUP BY v ORDER BY 3 DESC LIMIT ${FACET_VALUES})`;
  });
  const bins = histograms.map(
    ({ field, bins: count }) => `(
      SELECT '${field}', least(width_bucket("${field}", low, high, ${count}), ${count})::text, count(*)::int, low, high
      FROM matched, (SELECT min("${field}") AS low, max("${field}") AS high FROM matched) AS ends
      WHERE "${field}" IS NOT NULL AND low < high GROUP BY 2, low, high)`,
  );
  return `
    WITH matched AS MATERIALIZED (
      SELECT * FROM bench_document WHERE "visibleTo" = ANY($1) AND words @@ to_tsquery('simple', $2))
    ${[...values, ...bins].join(' UNION ALL ')}`;
}

export function readFacets(
  rows: readonly Counted[],
  { facets, histograms }: TrackQuery,
): Pick<TrackQueryResult, 'facets' | 'histograms'> {
  const of = (wanted: string) => rows.filter(({ field }) => field === wanted);
  return {
    facets: Object.fromEntries(
      facets.map((field) => [field, of(field).map(({ value, count }) => ({ value: value ?? '', count }))]),
    ),
    histograms: Object.fromEntries(
      histograms.flatMap(({ field, bins }) => {
        const counted = of(field);
        const [first] = counted;
        if (first?.min == null || first.max === null) return [];
        const counts = new Map(counted.map(({ value, count }) => [Number(value), count]));
        const list = Array.from({ length: bins }, (_, bin) => counts.get(bin + 1) ?? 0);
        return [[field, { min: first.min, max: first.max, bins: list }]];
      }),
    ),
  };
}
