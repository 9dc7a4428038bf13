import type { Api, Playlist, RouteRequest } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';
import { inOrder } from '../hooks/reorder';
import { playlistQuery } from './playlist-queries';

type Update = RouteRequest<Api['playlists']['update']>['body'];

/** Renames or reorders: shown at once, taken back when the server says no. */
export function useUpdatePlaylist(id: string) {
  const queryClient = useQueryClient();
  const { queryKey } = playlistQuery(id);
  return useMutation({
    mutationFn: (body: Update) => client.playlists.update({ params: { id }, body }),
    onMutate: async ({ name, trackIds }) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<Playlist>(queryKey);
      queryClient.setQueryData<Playlist>(queryKey, (playlist) =>
        playlist
          ? {
              ...playlist,
              ...(name && { name }),
              ...(trackIds && { items: inOrder(playlist.items, trackIds) }),
            }
          : playlist,
      );
      return { before };
    },
    onError: (error, _, context) => {
      queryClient.setQueryData(queryKey, context?.before);
      toastFailed('The playlist was not changed', error);
    },
    onSuccess: (playlist) => {
      queryClient.setQueryData(queryKey, playlist);
      for (const what of ['list', 'versions', 'preflight'])
        void queryClient.invalidateQueries({ queryKey: ['playlists', what] });
    },
  });
}

export function useDeletePlaylist(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.playlists.remove({ params: { id } }),
    onSuccess: () => {
      queryClient.removeQueries({ queryKey: playlistQuery(id).queryKey });
      // What the page of the deleted one still shows is not asked for again.
      for (const queryKey of [['playlists', 'list'], ['system']])
        void queryClient.invalidateQueries({ queryKey });
    },
    onError: (error) => toastFailed('The playlist was not deleted', error),
  });
}
