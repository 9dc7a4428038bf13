import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Api, Playlist, RouteRequest } from '@segue/shared/contracts/http';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';
import { playlistQuery } from './playlist-queries';

type Body<R extends keyof Api['playlistVersions']> =
  RouteRequest<Api['playlistVersions'][R]> extends { body: infer B } ? B : never;

export const preflightQuery = (id: string) =>
  queryOptions({
    queryKey: ['playlists', 'preflight', id],
    queryFn: ({ signal }) => client.playlistExports.preflight({ params: { id } }, { signal }),
  });

export const exportPathsQuery = () =>
  queryOptions({
    queryKey: ['export-paths'],
    queryFn: ({ signal }) => client.playlistExports.paths({}, { signal }),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['playlists', 'versions', id],
    queryFn: ({ signal }) =>
      client.playlistVersions.versions({ params: { id }, query: { limit: 200 } }, { signal }),
  });

export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['playlists', 'versions', id, number],
    queryFn: ({ signal }) => client.playlistVersions.version({ params: { id, number } }, { signal }),
  });

export function useSaveExportPaths() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (mappings: { here: string; there: string }[]) =>
      client.playlistExports.savePaths({ body: { mappings } }),
    onSuccess: (paths) => queryClient.setQueryData(exportPathsQuery().queryKey, paths),
    onError: (error) => toastFailed('The folders were not kept', error),
  });
}

/** What answers the playlist as it is now. */
function usePlaylistChange<Input>(
  change: (input: Input) => Promise<Playlist>,
  failed: string,
  onDone?: () => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (playlist) => {
      void queryClient.invalidateQueries({ queryKey: ['playlists'] });
      queryClient.setQueryData(playlistQuery(playlist.id).queryKey, playlist);
      onDone?.();
    },
    onError: (error) => toastFailed(failed, error),
  });
}

export const useRestoreVersion = (id: string) =>
  usePlaylistChange(
    (number: number) => client.playlistVersions.restore({ params: { id, number } }),
    'The version was not restored',
  );

/** @param onBack called although the page that asked is left */
export const useUndeletePlaylist = (id: string, onBack: () => void) =>
  usePlaylistChange(
    () => client.playlistVersions.undelete({ params: { id } }),
    'The playlist was not brought back',
    onBack,
  );

export const useDuplicatePlaylist = (id: string) =>
  usePlaylistChange(
    (body: Body<'duplicate'>) => client.playlistVersions.duplicate({ params: { id }, body }),
    'The playlist was not saved',
  );
