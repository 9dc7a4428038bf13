import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';

type Reviews = RouteResult<Api['imports']['reviews']>;

/** @param importId of one import; all when left out */
export const importReviewsQuery = (importId?: string) =>
  queryOptions({
    queryKey: ['imports', 'reviews', importId ?? 'all'],
    queryFn: ({ signal }) =>
      client.imports.reviews({ query: { limit: 50, ...(importId && { importId }) } }, { signal }),
  });

export type ReviewDecision =
  | { readonly id: string; readonly decision: 'join'; readonly trackId: string }
  | { readonly id: string; readonly decision: 'new' | 'dismiss' };

/** The entry leaves the list at once and comes back when the server says no. */
export function useDecideReview(importId?: string) {
  const queryClient = useQueryClient();
  const { queryKey } = importReviewsQuery(importId);
  return useMutation({
    mutationFn: ({ id, ...body }: ReviewDecision) => client.imports.decide({ params: { id }, body }),
    onMutate: async ({ id }) => {
      await queryClient.cancelQueries({ queryKey });
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
      for (const key of ['imports', 'search', 'tracks', 'system', 'statistics'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}
