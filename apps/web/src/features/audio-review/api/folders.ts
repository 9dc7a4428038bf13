import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

export const foldersQuery = () =>
  queryOptions({
    queryKey: ['audio', 'folders'],
    queryFn: ({ signal }) => client.audio.folders({}, { signal }),
    // What comes and goes in a watched folder is seen without a reload.
    refetchInterval: 10_000,
  });

export function useWatchFolder() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, watch }: { id: string; watch: boolean }) =>
      client.audio.updateFolder({ params: { id }, body: { watch } }),
    onError: (error) => toastFailed('The folder is not watched', error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['audio', 'folders'] }),
  });
}

export function useForgetFolder() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.audio.removeFolder({ params: { id } }),
    onError: (error) => toastFailed('The folder was not forgotten', error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['audio', 'folders'] }),
  });
}
