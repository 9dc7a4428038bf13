import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

export const PAGE_SIZE = 20;

export const deadLettersQuery = (page: number) =>
  queryOptions({
    queryKey: ['queues', 'dead-letters', page],
    queryFn: ({ signal }) =>
      client.queues.deadLetters({ query: { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE } }, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });

/** These dead letters; all of them when left out. */
type Which = { readonly ids?: string[] };

function useAskAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['queues'] });
}

export function useRetryLetters() {
  const onSettled = useAskAgain();
  return useMutation({
    mutationFn: (which: Which) => client.queues.retryDeadLetters({ body: which }),
    onSuccess: ({ retried, left }) =>
      toastDone(
        left === 0
          ? `${countOf(retried, 'job')} queued again`
          : `${countOf(retried, 'job')} queued again; ${countOf(left, 'other')} at work already`,
      ),
    onError: (error) => toastFailed('Nothing was queued', error),
    onSettled,
  });
}

export function useDiscardLetters() {
  const onSettled = useAskAgain();
  return useMutation({
    mutationFn: (which: Which) => client.queues.discardDeadLetters({ body: which }),
    onSuccess: ({ discarded }) => toastDone(`${countOf(discarded, 'dead letter')} discarded`),
    onError: (error) => toastFailed('Nothing was discarded', error),
    onSettled,
  });
}
