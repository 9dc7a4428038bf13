import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

/** Puts the sample crate into the library; its tracks appear as the run comes along. */
export function useLoadSample() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.sample.load(),
    onSuccess: () => {
      toastDone(
        'Sixty releases are coming in, a dozen of their tracks with audio. Activity shows how far it is.',
      );
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The sample crate was not loaded', error),
  });
}
