import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

export const GONE_PAGE = 100;
export type GoneItem = RouteResult<Api['discogs']['gone']>['items'][number];

export const goneQuery = (page: number) =>
  queryOptions({
    queryKey: ['discogs', 'gone', page],
    queryFn: ({ signal }) =>
      client.discogs.gone({ query: { limit: GONE_PAGE, offset: (page - 1) * GONE_PAGE } }, { signal }),
    placeholderData: keepPreviousData,
  });

interface Decision {
  readonly itemIds: string[];
  readonly decision: 'keep' | 'remove';
}

export function useDecideGone() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Decision) => client.discogs.decideGone({ body }),
    onSuccess: async (_, { itemIds, decision }) => {
      const records = countOf(itemIds.length, 'record');
      toastDone(decision === 'keep' ? `${records} kept here.` : `${records} removed here.`);
      for (const key of ['search', 'releases', 'system', 'statistics'])
        void queryClient.invalidateQueries({ queryKey: [key] });
      await queryClient.invalidateQueries({ queryKey: ['discogs'] });
    },
    onError: (error) => toastFailed('The decision was not kept', error),
  });
}
