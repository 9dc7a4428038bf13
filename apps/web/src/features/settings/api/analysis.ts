import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

export type AnalysisSettings = RouteResult<Api['analysis']['settings']>;
export type AnalysisUpgrade = RouteResult<Api['analysis']['upgrade']>;

/** While the sample is heard the card asks this often, milliseconds. */
const AT_WORK = 1500;

const isWaiting = ({ sample }: AnalysisUpgrade): boolean =>
  sample.some(({ after, problem }) => after === null && problem === null);

export const analysisSettingsQuery = () =>
  queryOptions({
    queryKey: ['analysis', 'settings'],
    queryFn: ({ signal }) => client.analysis.settings({}, { signal }),
  });

export const analysisUpgradeQuery = () =>
  queryOptions({
    queryKey: ['analysis', 'upgrade'],
    queryFn: ({ signal }) => client.analysis.upgrade({}, { signal }),
    refetchInterval: ({ state }) => (state.data && isWaiting(state.data) ? AT_WORK : false),
  });

export function useSaveAnalysisSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: AnalysisSettings) => client.analysis.saveSettings({ body }),
    onSuccess: (settings) => {
      queryClient.setQueryData(['analysis', 'settings'], settings);
      toastDone('Kept. It counts from the next analysis on.');
    },
    onError: (error) => toastFailed('The range was not kept', error),
  });
}

export function useTryUpgrade() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.analysis.tryUpgrade({}),
    onSuccess: (upgrade) => queryClient.setQueryData(['analysis', 'upgrade'], upgrade),
    onError: (error) => toastFailed('It was not tried', error),
  });
}

export function useStartUpgrade() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.analysis.startUpgrade({}),
    onSuccess: ({ queued }) => {
      toastDone(`${countOf(queued, 'track')} will be analysed again. Watch them on the activity page.`);
      void queryClient.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: (error) => toastFailed('The analysis was not started', error),
  });
}
