import type { RouteRequest, RouteResult, Api } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export type SearchRequest = RouteRequest<Api['search']['search']>['query'];
export type SearchResult = RouteResult<Api['search']['search']>;
export type SearchHit = SearchResult['hits'][number];

/** A search; an older one that is still on its way is dropped, and its answer stays on the page until the new one is in. */
export const searchTracksQuery = (request: SearchRequest) =>
  queryOptions({
    queryKey: ['search', 'search', request],
    queryFn: ({ signal }) => client.search.search({ query: request }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
