import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

export type CopiesChange = RouteRequest<Api['releases']['editItems']>['body']['change'];

/** Changes all your copies of many records at once. */
export function useEditCopies() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly releaseIds: string[]; readonly change: CopiesChange }) =>
      client.releases.editItems({ body }),
    onSuccess: ({ changed }) => {
      toastDone(`${countOf(changed, 'copy', 'copies')} changed.`);
      for (const key of ['search', 'releases', 'statistics'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
    onError: (error) => toastFailed('The records were not changed', error),
  });
}
