import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

const key = ['queues', 'schedules'];

export const schedulesQuery = () =>
  queryOptions({
    queryKey: key,
    queryFn: ({ signal }) => client.queues.schedules({}, { signal }),
    // Somebody who rings one by hand waits for its end.
    refetchInterval: ({ state }) => (state.data?.items.some(({ running }) => running) ? 1000 : 5000),
  });

export function useSwitchSchedule(name: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (enabled: boolean) => client.queues.switchSchedule({ params: { name }, body: { enabled } }),
    onSuccess: (schedules) => {
      queryClient.setQueryData(key, schedules);
      // One of them makes the nightly backup, and its switch stands on that page too.
      void queryClient.invalidateQueries({ queryKey: ['backups'] });
    },
    onError: (error) => toastFailed('Nothing changed', error),
  });
}

export function useRunSchedule(name: string, title: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.queues.runSchedule({ params: { name } }),
    onSuccess: () => toastDone(`Begun: ${title}`),
    onError: (error) => toastFailed('It was not begun', error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}
