import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { meQuery } from '../../../entities/session';
import { client } from '../../../lib/api';

export const setupStateQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'setup-state'],
    queryFn: ({ signal }) => client.accounts.setupState({}, { signal }),
  });

/** Makes the owner and is signed in from then on. */
export function useSetup() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: RouteRequest<Api['accounts']['setup']>['body']) => client.accounts.setup({ body }),
    onSuccess: () => queryClient.query({ ...meQuery(), staleTime: 0 }),
  });
}
