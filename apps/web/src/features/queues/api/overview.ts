import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

/** Depths and rates move by themselves: asked for again this often while the page is looked at, in milliseconds. */
const LIVE_MS = 3000;

export const overviewQuery = () =>
  queryOptions({
    queryKey: ['queues', 'overview'],
    queryFn: ({ signal }) => client.queues.overview({}, { signal }),
    refetchInterval: LIVE_MS,
  });

export type Overview = Awaited<ReturnType<typeof client.queues.overview>>;

export function usePause(kind: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (paused: boolean) => client.queues.pause({ params: { kind }, body: { paused } }),
    onError: (error) => toastFailed('Nothing changed', error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['queues', 'overview'] }),
  });
}
