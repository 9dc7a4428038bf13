import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** One's own playlists, newest first: as many as one looks through to choose from. */
export const ownPlaylistsQuery = () =>
  queryOptions({
    queryKey: ['playlists', 'list', 'mine', 'choice'],
    queryFn: ({ signal }) => client.playlists.list({ query: { limit: 200 } }, { signal }),
    staleTime: 30_000,
  });
