import type { Api, PairVerdict, RouteRequest, SetOperation } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

type Orders = readonly (readonly string[])[];
type OperationRequest = RouteRequest<Api['playlistOperations']['evolve']>['body'];
export type { OperationRequest, SetOperation };

export const benchQuery = (id: string) =>
  queryOptions({
    queryKey: ['playlists', 'get', id],
    queryFn: ({ signal }) => client.playlists.get({ params: { id } }, { signal }),
  });

/** Why orders mix, by the rules of a playlist; the last answer stays until the new one is in. */
export const explainQuery = (id: string, orders: Orders) =>
  queryOptions({
    queryKey: ['playlists', 'explain', id, orders],
    queryFn: ({ signal }) =>
      client.playlistOperations.explain(
        { params: { id }, body: { orders: orders.map((order) => [...order]) } },
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled: orders.length > 0 && orders.every((order) => order.length > 0),
  });

export const replacementsQuery = (
  id: string,
  at: { readonly trackIds: readonly string[]; readonly place: number; readonly how: 'swap' | 'insert' },
) =>
  queryOptions({
    queryKey: ['playlists', 'replacements', id, at],
    queryFn: ({ signal }) =>
      client.playlistOperations.replacements(
        { params: { id }, body: { ...at, trackIds: [...at.trackIds] } },
        { signal },
      ),
    staleTime: 60_000,
  });

export const pairsQuery = () =>
  queryOptions({
    queryKey: ['pairs', 'list'],
    queryFn: ({ signal }) => client.pairs.list({ signal }),
  });

/** Rates a pair, or takes the rating back (null). */
export function useRatePair() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({
      verdict,
      ...params
    }: {
      readonly fromId: string;
      readonly toId: string;
      readonly verdict: PairVerdict | null;
    }) => {
      if (verdict === null) await client.pairs.forget({ params });
      else await client.pairs.rate({ params, body: { verdict } });
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['pairs'] });
      void queryClient.invalidateQueries({ queryKey: ['playlists', 'replacements'] });
    },
    onError: (error) => toastFailed('The pair was not rated', error),
  });
}

export function useOperation(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: OperationRequest) => client.playlistOperations.evolve({ params: { id }, body }),
    onSuccess: ({ run }) => queryClient.setQueryData(['runs', 'get', run.id], run),
    onError: (error) => toastFailed('It was not started', error),
  });
}

export function useSaveBench(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (trackIds: readonly string[]) =>
      client.playlists.update({ params: { id }, body: { trackIds: [...trackIds] } }),
    onSuccess: (playlist) => {
      queryClient.setQueryData(['playlists', 'get', id], playlist);
      void queryClient.invalidateQueries({ queryKey: ['playlists', 'list'] });
    },
    onError: (error) => toastFailed('The set was not saved', error),
  });
}

export function useSaveAs(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly name: string; readonly trackIds: readonly string[] }) =>
      client.playlistOperations.saveAs({
        params: { id },
        body: { name: body.name, trackIds: [...body.trackIds] },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['playlists'] }),
    onError: (error) => toastFailed('The set was not saved', error),
  });
}
