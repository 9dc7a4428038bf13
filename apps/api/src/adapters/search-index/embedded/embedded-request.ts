import type { Filter, SearchRequest } from '@segue/instant-search';
import type { TrackFilterNode, TrackQuery } from '../search-index.port.js';

/** Values a facet lists at most. */
const FACET_VALUES = 100;

export function toRequest(query: TrackQuery): SearchRequest {
  const { refinements, rest } = splitRefinements(query);
  return {
    query: query.text,
    visibleTo: query.visibleTo,
    filter: { and: rest.map(toEngineFilter) },
    refinements,
    facets: [
      ...query.facets.map((field) => ({ field, limit: FACET_VALUES })),
      ...query.histograms.map(({ field, bins }) => ({ field, buckets: bins })),
    ],
    sort: query.sort.map(({ field, descending }) => {
      return { field, direction: descending ? 'descending' : 'ascending' } as const;
    }),
    offset: query.offset,
    limit: query.limit,
  };
}

/**
 * A filter on a field that is shown as a facet counts as chosen in it: the facet then shows what else could be
 * chosen, and not only what is.
 */
function splitRefinements({ filter, facets, histograms }: TrackQuery) {
  const shown = new Set<string>([...facets, ...histograms.map(({ field }) => field)]);
  const nodes = 'and' in filter ? filter.and : [filter];
  const refinements: Record<string, Filter> = {};
  const rest: TrackFilterNode[] = [];
  for (const node of nodes) {
    if ('field' in node && shown.has(node.field) && !(node.field in refinements)) {
      refinements[node.field] = toEngineFilter(node);
    } else rest.push(node);
  }
  return { refinements, rest };
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
