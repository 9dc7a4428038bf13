import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export const releaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['releases', 'get', id],
    queryFn: ({ signal }) => client.releases.get({ params: { id } }, { signal }),
  });

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
