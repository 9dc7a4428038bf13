import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export const PLAYLISTS_PAGE = 60;

/** @param whose "mine", or the id of a friend who shows theirs */
export const playlistsQuery = (page: number, whose = 'mine') =>
  queryOptions({
    queryKey: ['playlists', 'list', whose, page],
    queryFn: ({ signal }) =>
      client.playlists.list(
        { query: { whose, limit: PLAYLISTS_PAGE, offset: (page - 1) * PLAYLISTS_PAGE } },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

export const playlistQuery = (id: string) =>
  queryOptions({
    queryKey: ['playlists', 'get', id],
    queryFn: ({ signal }) => client.playlists.get({ params: { id } }, { signal }),
  });
