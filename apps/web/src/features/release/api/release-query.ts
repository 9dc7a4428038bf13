import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Release } from '@segue/shared/contracts/http';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export const releaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['releases', 'get', id],
    queryFn: ({ signal }) => client.releases.get({ params: { id } }, { signal }),
  });

/** Shows a release as the api answered it, and has everything asked again that may show a part of it. */
export function useShowRelease() {
  const queryClient = useQueryClient();
  return (release: Release) => {
    queryClient.setQueryData(releaseQuery(release.id).queryKey, release);
    for (const queryKey of [['search'], ['tracks'], ['entities'], ['statistics'], ['releases', 'places']])
      void queryClient.invalidateQueries({ queryKey });
  };
}

export function useFetchTracklist(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.releases.fetchDetails({ body: { releaseIds: [id] } }),
    onSuccess: () => {
      toastDone('The tracklist is on its way.');
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The tracklist is not being fetched', error),
  });
}
