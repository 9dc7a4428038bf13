import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export const WANTS_PAGE = 60;
export type Want = RouteResult<Api['discogs']['wantlist']>['items'][number];

export const wantlistQuery = (q: string, page: number) =>
  queryOptions({
    queryKey: ['wantlist', q, page],
    queryFn: ({ signal }) =>
      client.discogs.wantlist(
        { query: { q, limit: WANTS_PAGE, offset: (page - 1) * WANTS_PAGE } },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

export function useRemoveWant() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ releaseId }: Want) => client.discogs.removeWant({ params: { releaseId } }),
    onSuccess: (_, { title }) => {
      toastDone(`${title} is off the wantlist.`);
      return queryClient.invalidateQueries({ queryKey: ['wantlist'] });
    },
    onError: (error) => toastFailed('It was not taken off the wantlist', error),
  });
}
