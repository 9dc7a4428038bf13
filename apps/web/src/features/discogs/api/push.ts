import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

/** The contract takes this many records at a time. */
export const PUSH_BATCH = 50;
export type PushChange = RouteResult<Api['discogs']['pushPreview']>['items'][number];

export const pushQuery = () =>
  queryOptions({
    queryKey: ['discogs', 'push'],
    queryFn: ({ signal }) => client.discogs.pushPreview({ query: { limit: 200 } }, { signal }),
  });

export function usePush() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (itemIds: string[]) => client.discogs.push({ body: { itemIds } }),
    onSuccess: ({ run }) => {
      queryClient.setQueryData(['runs', 'get', run.id], run);
      void queryClient.invalidateQueries({ queryKey: ['runs', 'list'] });
    },
    onError: (error) => toastFailed('Nothing was written to Discogs', error),
  });
}
