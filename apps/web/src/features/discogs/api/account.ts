import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export type AccountChange = RouteRequest<Api['discogs']['update']>['body'];

export const accountQuery = () =>
  queryOptions({
    queryKey: ['discogs', 'account'],
    queryFn: ({ signal }) => client.discogs.get({}, { signal }),
  });

/** Everything that depends on whose account this is. */
function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['discogs'] });
}

/** Connects with a token; Discogs is asked before it is kept, so the answer is the truth. */
export function useSaveToken() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (token: string) => client.discogs.saveToken({ body: { token } }),
    onSuccess: ({ username }) => {
      toastDone(`Connected as ${username}.`);
      return refresh();
    },
  });
}

/** Leaves for Discogs' own page, which leads back here. */
export function useStartOauth() {
  return useMutation({
    mutationFn: () => client.discogs.startOauth(),
    onSuccess: ({ authorizeUrl }) => window.location.assign(authorizeUrl),
    onError: (error) => toastFailed('Discogs could not be asked', error),
  });
}

export function useUpdateAccount() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (change: AccountChange) => client.discogs.update({ body: change }),
    onSuccess: refresh,
    onError: (error) => toastFailed('The setting was not kept', error),
  });
}

export function useDisconnect() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => client.discogs.disconnect(),
    onSuccess: () => {
      toastDone('Disconnected. Your collection stays.');
      return refresh();
    },
    onError: (error) => toastFailed('The account was not disconnected', error),
  });
}
