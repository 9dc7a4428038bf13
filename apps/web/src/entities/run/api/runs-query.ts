import type { Api, RouteRequest, RouteResult } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export type RunsRequest = RouteRequest<Api['runs']['list']>['query'];
export type RunsPage = RouteResult<Api['runs']['list']>;

export const runsQuery = (request: RunsRequest) =>
  queryOptions({
    queryKey: ['runs', 'list', request],
    queryFn: ({ signal }) => client.runs.list({ query: request }, { signal }),
    placeholderData: keepPreviousData,
  });

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['runs', 'get', id],
    queryFn: ({ signal }) => client.runs.get({ params: { id } }, { signal }),
  });
