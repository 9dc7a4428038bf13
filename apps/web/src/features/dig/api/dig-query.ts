import type { Api, RouteRequest, RouteResult } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export type DigRequest = RouteRequest<Api['spins']['dig']>['query'];
export type Dug = RouteResult<Api['spins']['dig']>['items'][number];

/** A pick stays what it is while it is looked at: logging it must not take it away. */
export const digQuery = (request: DigRequest) =>
  queryOptions({
    queryKey: ['dig', request],
    queryFn: ({ signal }) => client.spins.dig({ query: request }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** What there is to choose from, as facets of the whole collection. */
export const digChoicesQuery = () =>
  queryOptions({
    queryKey: ['search', 'dig-choices'],
    queryFn: ({ signal }) => client.search.search({ query: { limit: 0, owned: 'true' } }, { signal }),
    select: ({ facets }) => facets,
  });
