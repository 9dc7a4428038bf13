import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

export type TagsRequest = RouteRequest<Api['tags']['create']>['body'];

/** Begins a batch: looks what would change, and writes nothing. */
export function useCreateTags() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TagsRequest) => client.tags.create({ body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['tags'] }),
    onError: (error) => toastFailed('There is no preview', error),
  });
}
