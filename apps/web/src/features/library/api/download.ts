import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

/** Queues a download for each track, one after the other; stops at the first refusal that will meet them all. */
export function useDownloadTracks() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (trackIds: readonly string[]) => {
      let queued = 0;
      const refused: string[] = [];
      for (const id of trackIds) {
        try {
          await client.tracks.download({ params: { id }, body: {} });
          queued += 1;
        } catch (error) {
          if (!(error instanceof ApiError) || !['conflict', 'unprocessable'].includes(error.code))
            throw error;
          refused.push(error.message);
        }
      }
      return { queued, refused };
    },
    onSuccess: ({ queued, refused }) => {
      const note = refused[0] ? ` ${countOf(refused.length, 'track')} left out: ${refused[0]}` : '';
      toastDone(`${countOf(queued, 'download')} queued.${note}`);
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The downloads were not queued', error),
  });
}
