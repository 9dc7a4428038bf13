import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

/** Asks Discogs for the tracklists that are missing. */
export function useFetchDetails() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.releases.fetchDetails({ body: {} }),
    onSuccess: ({ run, releases }) => {
      toastDone(
        run ? `Fetching tracklists of ${countOf(releases, 'release')}.` : 'Every release has its tracklist.',
      );
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The tracklists are not being fetched', error),
  });
}
