import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

type Findings = RouteResult<Api['fetching']['findings']>;

export const findingsQuery = () =>
  queryOptions({
    queryKey: ['fetching', 'findings'],
    queryFn: ({ signal }) => client.fetching.findings({ query: { limit: 50 } }, { signal }),
  });

interface Choice {
  readonly id: string;
  /** Null: it is none of them. */
  readonly url: string | null;
}

/** The track leaves the list at once and comes back when the server says no. */
export function useChoose() {
  const queryClient = useQueryClient();
  const { queryKey } = findingsQuery();
  return useMutation({
    mutationFn: ({ id, url }: Choice) => client.fetching.decide({ params: { id }, body: { url } }),
    onMutate: ({ id }) => {
      const before = queryClient.getQueryData<Findings>(queryKey);
      queryClient.setQueryData<Findings>(queryKey, (page) =>
        page ? { items: page.items.filter((finding) => finding.id !== id), total: page.total - 1 } : page,
      );
      return { before };
    },
    onSuccess: ({ run }) => {
      if (run !== null) toastDone('It is being fetched.');
    },
    onError: (error, _, context) => {
      queryClient.setQueryData(queryKey, context?.before);
      toastFailed('The decision was not kept', error);
    },
    onSettled: () => {
      for (const key of ['fetching', 'runs']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}
