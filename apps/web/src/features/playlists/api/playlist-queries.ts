import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export const PLAYLISTS_PAGE = 60;

export const playlistsQuery = (page: number) =>
  queryOptions({
    queryKey: ['playlists', 'list', page],
    queryFn: ({ signal }) =>
      client.playlists.list(
        { query: { limit: PLAYLISTS_PAGE, offset: (page - 1) * PLAYLISTS_PAGE } },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

export const playlistQuery = (id: string) =>
  queryOptions({
    queryKey: ['playlists', 'get', id],
    queryFn: ({ signal }) => client.playlists.get({ params: { id } }, { signal }),
  });
