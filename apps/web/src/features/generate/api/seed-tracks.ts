import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** A seed by its id, as the address names it. */
export const seedQuery = (id: string) =>
  queryOptions({
    queryKey: ['tracks', 'get', id],
    queryFn: ({ signal }) => client.tracks.get({ params: { id } }, { signal }),
    staleTime: 60_000,
  });
