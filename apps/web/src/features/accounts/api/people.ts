import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

export const peopleQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'users'],
    queryFn: ({ signal }) => client.accounts.users({}, { signal }),
  });

export function useAddPerson() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: RouteRequest<Api['accounts']['createUser']>['body']) =>
      client.accounts.createUser({ body }),
    onSuccess: () => queryClient.invalidateQueries(peopleQuery()),
  });
}

export function useChangePerson() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: RouteRequest<Api['accounts']['updateUser']>) => client.accounts.updateUser(change),
    onSuccess: () => queryClient.invalidateQueries(peopleQuery()),
    onError: (error) => toastFailed('The person was not changed', error),
  });
}
