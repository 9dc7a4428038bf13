import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';
import { releaseQuery, useShowRelease } from './release-query';

type CopyEdit = RouteRequest<Api['releases']['editItem']>;

export function useEditCopy() {
  const show = useShowRelease();
  return useMutation({
    mutationFn: (edit: CopyEdit) => client.releases.editItem(edit),
    onSuccess: show,
    onError: (error) => toastFailed('The copy was not changed', error),
  });
}

export function useAddCopy(releaseId: string) {
  const show = useShowRelease();
  return useMutation({
    mutationFn: () => client.releases.addItem({ params: { id: releaseId }, body: {} }),
    onSuccess: (release) => {
      toastDone('Another copy is in your collection.');
      show(release);
    },
    onError: (error) => toastFailed('The copy was not added', error),
  });
}

export function useRemoveCopy(releaseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.releases.removeItem({ params: { id } }),
    onSuccess: async () => {
      toastDone('The copy is out of your collection.');
      await queryClient.invalidateQueries(releaseQuery(releaseId));
      void queryClient.invalidateQueries({ queryKey: ['search'] });
    },
    onError: (error) => toastFailed('The copy was not removed', error),
  });
}
