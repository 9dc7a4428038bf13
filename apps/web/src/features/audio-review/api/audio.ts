import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

type Reviews = RouteResult<Api['audio']['reviews']>;

export const rootsQuery = () =>
  queryOptions({
    queryKey: ['audio', 'roots'],
    queryFn: ({ signal }) => client.audio.roots({}, { signal }),
    staleTime: Infinity,
  });

export const reviewsQuery = () =>
  queryOptions({
    queryKey: ['audio', 'reviews'],
    queryFn: ({ signal }) => client.audio.reviews({ query: { limit: 50 } }, { signal }),
  });

export function useScan() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (path: string) => client.audio.scan({ body: { path } }),
    onSuccess: ({ run }) => {
      toastDone('The scan has begun.');
      queryClient.setQueryData(['runs', 'get', run.id], run);
      void queryClient.invalidateQueries({ queryKey: ['runs', 'list'] });
      void queryClient.invalidateQueries({ queryKey: ['audio', 'folders'] });
    },
  });
}

interface Decision {
  readonly id: string;
  /** Null: it is none of them. */
  readonly trackId: string | null;
}

/** The file leaves the list at once and comes back when the server says no. */
export function useDecide() {
  const queryClient = useQueryClient();
  const { queryKey } = reviewsQuery();
  return useMutation({
    mutationFn: ({ id, trackId }: Decision) => client.audio.decide({ params: { id }, body: { trackId } }),
    onMutate: ({ id }) => {
      const before = queryClient.getQueryData<Reviews>(queryKey);
      queryClient.setQueryData<Reviews>(queryKey, (page) =>
        page ? { items: page.items.filter((review) => review.id !== id), total: page.total - 1 } : page,
      );
      return { before };
    },
    onError: (error, _, context) => {
      queryClient.setQueryData(queryKey, context?.before);
      toastFailed('The decision was not kept', error);
    },
    onSettled: () => {
      for (const key of ['audio', 'search', 'tracks', 'system'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}
