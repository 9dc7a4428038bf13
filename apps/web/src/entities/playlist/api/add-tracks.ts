import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed, toastUndo } from '../../../ui/toast';

/** A playlist that is there, or the name of one to begin. */
export type PlaylistChoice = { readonly id: string } | { readonly newName: string };

interface Addition {
  readonly playlist: PlaylistChoice;
  readonly trackIds: readonly string[];
}

/** Puts tracks into a playlist; the toast takes them out again. */
export function useAddToPlaylist() {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['playlists'] });
  const takeOut = useMutation({
    mutationFn: ({ id, trackIds }: { readonly id: string; readonly trackIds: string[] }) =>
      client.playlists.removeTracks({ params: { id }, body: { trackIds } }),
    onSettled: refresh,
    onError: (error) => toastFailed('The tracks were not taken out', error),
  });
  const takeBack = useMutation({
    mutationFn: (id: string) => client.playlists.remove({ params: { id } }),
    onSettled: refresh,
    onError: (error) => toastFailed('The playlist was not taken back', error),
  });
  return useMutation({
    mutationFn: ({ playlist, trackIds }: Addition) => add(playlist, [...trackIds]),
    onError: (error) => toastFailed('The tracks were not added', error),
    onSuccess: ({ id, name, added, already, made }) => {
      const twice = already > 0 ? ` ${already} in it already.` : '';
      if (made)
        toastUndo(`“${name}” begun with ${countOf(added.length, 'track')}.`, () => takeBack.mutate(id));
      else if (added.length === 0) toastDone(`“${name}” has them already.`);
      else
        toastUndo(`${countOf(added.length, 'track')} added to “${name}”.${twice}`, () =>
          takeOut.mutate({ id, trackIds: added }),
        );
    },
    onSettled: refresh,
  });
}

async function add(playlist: PlaylistChoice, trackIds: string[]) {
  if ('id' in playlist) {
    const done = await client.playlists.addTracks({ params: { id: playlist.id }, body: { trackIds } });
    return { ...done, id: playlist.id, made: false };
  }
  const { id, name } = await client.playlists.create({ body: { name: playlist.newName, trackIds } });
  return { id, name, added: trackIds, already: 0, made: true };
}
