import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** The api's own limit of one page. */
const PAGE = 200;

export const cratesQuery = () =>
  queryOptions({
    queryKey: ['crates', 'list'],
    queryFn: ({ signal }) => client.crates.list({}, { signal }),
    placeholderData: keepPreviousData,
  });

export const crateQuery = (id: string) =>
  queryOptions({
    queryKey: ['crates', 'get', id],
    queryFn: ({ signal }) => client.crates.get({ params: { id } }, { signal }),
  });

/** The rows of a crate, as many pages as were asked for. */
export const crateTracksQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['crates', 'tracks', id],
    queryFn: ({ pageParam, signal }) =>
      client.crates.tracks({ params: { id }, query: { limit: PAGE, offset: pageParam } }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const loaded = pages.reduce((sum, { items }) => sum + items.length, 0);
      return loaded < total ? loaded : null;
    },
  });
