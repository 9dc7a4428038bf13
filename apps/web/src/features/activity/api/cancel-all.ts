import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

export function useCancelAll() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.runs.cancelAll({ body: {} }),
    onSuccess: ({ cancelled }) => {
      toastDone(`${countOf(cancelled, 'job')} stopped`);
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The jobs were not stopped', error),
  });
}
