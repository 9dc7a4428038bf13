import type { Api, RouteRequest, RouteResult } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export type SpinsRequest = RouteRequest<Api['spins']['list']>['query'];
export type SpinsPage = RouteResult<Api['spins']['list']>;

export const spinsQuery = (request: SpinsRequest) =>
  queryOptions({
    queryKey: ['spins', 'list', request],
    queryFn: ({ signal }) => client.spins.list({ query: request }, { signal }),
    placeholderData: keepPreviousData,
  });
