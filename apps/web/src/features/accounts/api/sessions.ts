import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, send, urlOf } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export const sessionsQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'sessions'],
    queryFn: ({ signal }) => client.sessions.list({}, { signal }),
  });

function useSessionsChange<Variables>(change: (variables: Variables) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries(sessionsQuery()),
    onError: (error) => toastFailed('The session was not ended', error),
  });
}

export const useEndSession = () =>
  useSessionsChange((id: string) => client.sessions.revoke({ params: { id } }));

export const useEndOtherSessions = () => useSessionsChange(() => client.sessions.revokeOthers({}));

/** Changing it is better-auth's own address, as signing in is. All other sessions end. */
export function useChangePassword() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (passwords: { readonly currentPassword: string; readonly newPassword: string }) =>
      send('POST', urlOf('/api/auth/change-password'), { body: passwords }),
    onSuccess: () => {
      toastDone('The password is changed. Everywhere else you are signed out.');
      return queryClient.invalidateQueries(sessionsQuery());
    },
  });
}
