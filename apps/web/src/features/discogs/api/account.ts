import type { Api, DiscogsAccount, RouteRequest, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

type Discogs = RouteResult<Api['discogs']['get']>;
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

/** The account with what was said; what was not said stays. */
function changed(account: DiscogsAccount, change: AccountChange): DiscogsAccount {
  const { scheduleHours = account.scheduleHours } = change;
  const { pushBack = account.pushBack, wantlist = account.wantlist } = change;
  return { ...account, scheduleHours, pushBack, wantlist };
}

/** A switch turns at once, and turns back when the server says no. */
export function useUpdateAccount() {
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const { queryKey } = accountQuery();
  return useMutation({
    mutationFn: (change: AccountChange) => client.discogs.update({ body: change }),
    onMutate: async (change) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<Discogs>(queryKey);
      if (before?.account) {
        queryClient.setQueryData<Discogs>(queryKey, { ...before, account: changed(before.account, change) });
      }
      return { before };
    },
    onError: (error, _, context) => {
      queryClient.setQueryData(queryKey, context?.before);
      toastFailed('The setting was not kept', error);
    },
    onSettled: refresh,
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
