import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

export const apiKeysQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'api-keys'],
    queryFn: ({ signal }) => client.accounts.apiKeys({}, { signal }),
  });

export function useCreateApiKey() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: RouteRequest<Api['accounts']['createApiKey']>['body']) =>
      client.accounts.createApiKey({ body }),
    onSuccess: () => queryClient.invalidateQueries(apiKeysQuery()),
    onError: (error) => toastFailed('The key was not made', error),
  });
}

export function useDeleteApiKey() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.accounts.deleteApiKey({ params: { id } }),
    onSuccess: () => queryClient.invalidateQueries(apiKeysQuery()),
    onError: (error) => toastFailed('The key was not revoked', error),
  });
}
