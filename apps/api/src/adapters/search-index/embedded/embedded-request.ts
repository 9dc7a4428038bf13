import type { Filter, SearchRequest } from '@segue/instant-search';
import { FACET_VALUES } from '../facet-values.js';
import type { TrackFilterNode, TrackQuery } from '../search-index.port.js';
import { splitRefinements } from '../split-refinements.js';

export function toRequest(query: TrackQuery): SearchRequest {
  const { refinements, rest } = splitRefinements(query);
  return {
    query: query.text,
    visibleTo: query.visibleTo,
    filter: { and: rest.map(toEngineFilter) },
    refinements: Object.fromEntries(
      Object.entries(refinements).map(([field, node]) => [field, toEngineFilter(node)]),
    ),
    facets: [
      ...query.facets.map((field) => ({ field, limit: query.facetValues ?? FACET_VALUES })),
      ...query.histograms.map(({ field, bins }) => ({ field, buckets: bins })),
    ],
    sort: query.sort.map(({ field, descending }) => {
      return { field, direction: descending ? 'descending' : 'ascending' } as const;
    }),
    offset: query.offset,
    limit: query.limit,
    distinct: query.perRecord === true,
  };
}

function toEngineFilter(node: TrackFilterNode): Filter {
  if ('and' in node) return { and: node.and.map(toEngineFilter) };
  if ('or' in node) return { or: node.or.map(toEngineFilter) };
  if ('not' in node) return { not: toEngineFilter(node.not) };
  if ('in' in node) return { field: node.field, in: node.in };
  if ('is' in node) return { field: node.field, eq: node.is };
  const { min, max } = node;
  return {
    field: node.field,
    range: { ...(min !== undefined && { gte: min }), ...(max !== undefined && { lte: max }) },
  };
}
