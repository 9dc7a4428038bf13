import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export type CollectionStatistics = RouteResult<Api['statistics']['collection']>;

export const statisticsQuery = () =>
  queryOptions({
    queryKey: ['statistics'],
    queryFn: ({ signal }) => client.statistics.collection({ query: {} }, { signal }),
  });
