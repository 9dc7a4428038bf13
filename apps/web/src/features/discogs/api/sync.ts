import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

export type SyncProgress = RouteResult<Api['discogs']['progress']>;

/** The event stream tells of runs; the time that is left is asked for. */
const ASK_EVERY_MS = 2000;
const WORKING: readonly string[] = ['queued', 'running'];

export const isWorking = ({ listing, details }: Pick<SyncProgress, 'listing' | 'details'>): boolean =>
  [listing, details].some((run) => run !== null && WORKING.includes(run.status));

export const progressQuery = () =>
  queryOptions({
    queryKey: ['discogs', 'progress'],
    queryFn: ({ signal }) => client.discogs.progress({}, { signal }),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? ASK_EVERY_MS : false),
  });

/** What a dry run found; asked again until it has ended. */
export const dryRunQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', 'get', importId],
    queryFn: ({ signal }) => client.imports.get({ params: { id: importId } }, { signal }),
    refetchInterval: ({ state }) => (WORKING.includes(state.data?.status ?? 'queued') ? ASK_EVERY_MS : false),
  });

/** Begins a sync, or one that only tells what it would change. */
export function useSync() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (dryRun: boolean) => client.discogs.sync({ body: { dryRun } }),
    onSuccess: async () => {
      for (const key of ['runs', 'imports']) void queryClient.invalidateQueries({ queryKey: [key] });
      await queryClient.invalidateQueries({ queryKey: ['discogs'] });
    },
    onError: (error) => toastFailed('The sync did not begin', error),
  });
}

export function usePause() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (paused: boolean) => client.discogs.pause({ body: { paused } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['discogs'] }),
    onError: (error) => toastFailed('That did not work', error),
  });
}

/** Drops a dry run that nobody wants to see any more. */
export function useDiscardDryRun() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (importId: string) => client.imports.discard({ params: { id: importId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['imports', 'list'] }),
    onError: (error) => toastFailed('It was not dropped', error),
  });
}
