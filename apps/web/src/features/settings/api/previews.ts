import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

export const previewSwitchQuery = () =>
  queryOptions({
    queryKey: ['previews', 'switch'],
    queryFn: ({ signal }) => client.hearing.previewSwitch({}, { signal }),
  });

export function useSwitchPreviews() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (on: boolean) => client.hearing.switchPreviews({ body: { on } }),
    onSuccess: (state) => {
      queryClient.setQueryData(previewSwitchQuery().queryKey, state);
      void queryClient.invalidateQueries({ queryKey: ['tracks', 'hearing'] });
    },
    onError: (error) => toastFailed('The switch was not turned', error),
  });
}
