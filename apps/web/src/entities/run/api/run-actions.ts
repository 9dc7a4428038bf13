import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

/** Stop and retry; the event stream brings the new state, and the lists are asked again in case it is broken. */
export function useRunActions() {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['runs'] });
  const cancel = useMutation({
    mutationFn: (id: string) => client.runs.cancel({ params: { id } }),
    onSuccess: refresh,
    onError: (error) => toastFailed('It could not be stopped', error),
  });
  const retry = useMutation({
    mutationFn: (id: string) => client.runs.retry({ params: { id } }),
    onSuccess: () => {
      toastDone('Queued again');
      void refresh();
    },
    onError: (error) => toastFailed('It could not be tried again', error),
  });
  return { cancel, retry };
}
