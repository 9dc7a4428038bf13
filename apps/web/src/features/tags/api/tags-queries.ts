import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

export type BatchPage = RouteResult<Api['tags']['get']>;
export type Batch = BatchPage['batch'];
export type BatchFile = BatchPage['files'][number];

/** While something runs the page asks this often, milliseconds. */
const AT_WORK = 1000;
export const FILES_A_PAGE = 100;

export const batchQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: ['tags', 'get', id, page],
    queryFn: ({ signal }) =>
      client.tags.get(
        { params: { id }, query: { limit: FILES_A_PAGE, offset: (page - 1) * FILES_A_PAGE } },
        { signal },
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.batch.working ? AT_WORK : false),
  });

export const batchesQuery = () =>
  queryOptions({
    queryKey: ['tags', 'list'],
    queryFn: ({ signal }) => client.tags.list({ query: { limit: 50 } }, { signal }),
  });

type Step = 'write' | 'undo' | 'stop';

const FAILED: Readonly<Record<Step, string>> = {
  write: 'Nothing was written',
  undo: 'Nothing was taken back',
  stop: 'It was not stopped',
};

/** The next step of a batch: write what was shown, take it back, stop. */
export function useBatchStep(id: string, step: Step) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.tags[step]({ params: { id } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['tags'] }),
    onError: (error) => toastFailed(FAILED[step], error),
  });
}
