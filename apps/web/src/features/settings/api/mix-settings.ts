import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export type MixSettingsBody = RouteRequest<Api['mixSettings']['save']>['body'];

const KEY = ['mix-settings', 'get'];

export const mixSettingsQuery = () =>
  queryOptions({ queryKey: KEY, queryFn: ({ signal }) => client.mixSettings.get({ signal }) });

/** Keeps the person's own settings; null goes back to the defaults. */
export function useKeepMixSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: MixSettingsBody | null) =>
      body === null ? client.mixSettings.reset() : client.mixSettings.save({ body }),
    onSuccess: (settings) => {
      queryClient.setQueryData(KEY, settings);
      toastDone(settings.own ? 'Kept. New sets are made by it.' : 'Back to the defaults.');
    },
    onError: (error) => toastFailed('It was not kept', error),
  });
}

export const ratedPairsQuery = () =>
  queryOptions({ queryKey: ['pairs', 'list'], queryFn: ({ signal }) => client.pairs.list({ signal }) });

export function useForgetPair() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (params: { readonly fromId: string; readonly toId: string }) =>
      client.pairs.forget({ params }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['pairs'] }),
    onError: (error) => toastFailed('The rating was not taken back', error),
  });
}
