import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** What a link shows; a link that is good for nothing is not asked for again. */
export const sharedPlaylistQuery = (token: string) =>
  queryOptions({
    queryKey: ['shared', token],
    queryFn: ({ signal }) => client.playlistLinks.look({ params: { token } }, { signal }),
    retry: false,
  });
