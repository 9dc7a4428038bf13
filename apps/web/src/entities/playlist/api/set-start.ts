import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

/** Says when a set begins, in minutes after midnight; null makes it a list without a clock. */
export function useSetStart(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (startMinute: number | null) =>
      client.playlistVersions.setStart({ params: { id }, body: { startMinute } }),
    onSuccess: (playlist) => {
      void queryClient.invalidateQueries({ queryKey: ['playlists'] });
      queryClient.setQueryData(['playlists', 'get', id], playlist);
    },
    onError: (error) => toastFailed('The time was not kept', error),
  });
}
