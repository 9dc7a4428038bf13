import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { meQuery } from '../../../entities/session';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

export const invitationsQuery = () =>
  queryOptions({
    queryKey: ['people', 'invitations'],
    queryFn: ({ signal }) => client.people.invitations({}, { signal }),
  });

export function useInvite() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: RouteRequest<Api['people']['invite']>['body']) => client.people.invite({ body }),
    onSuccess: () => queryClient.invalidateQueries(invitationsQuery()),
    onError: (error) => toastFailed('The invitation was not made', error),
  });
}

export function useRevokeInvitation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.people.revokeInvitation({ params: { id } }),
    onSuccess: () => queryClient.invalidateQueries(invitationsQuery()),
    onError: (error) => toastFailed('The invitation was not taken back', error),
  });
}

/** What a link is good for, seen by who has it. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['people', 'invitation', token],
    queryFn: ({ signal }) => client.people.invitation({ params: { token } }, { signal }),
  });

/** Makes the account and is signed in from then on. */
export function useAcceptInvitation(token: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: RouteRequest<Api['people']['acceptInvitation']>['body']) =>
      client.people.acceptInvitation({ params: { token }, body }),
    onSuccess: () => queryClient.query({ ...meQuery(), staleTime: 0 }),
  });
}
