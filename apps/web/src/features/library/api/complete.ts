import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** What could stand at the caret of a query. */
export const completeQuery = (q: string, cursor: number, whose: string) =>
  queryOptions({
    queryKey: ['complete', q, cursor, whose],
    queryFn: ({ signal }) =>
      client.search.complete({ query: { q, cursor, ...(whose !== '' && { whose }) } }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
