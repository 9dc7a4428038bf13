import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export const auditQuery = (query: RouteRequest<Api['audit']['list']>['query']) =>
  queryOptions({
    queryKey: ['audit', query],
    queryFn: ({ signal }) => client.audit.list({ query }, { signal }),
    placeholderData: keepPreviousData,
  });

export function useKeepDays() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (days: number) => client.audit.keep({ body: { days } }),
    onSuccess: ({ days }) => {
      toastDone(`Entries are kept for ${days} days.`);
      return queryClient.invalidateQueries({ queryKey: ['audit'] });
    },
    onError: (error) => toastFailed('The days were not changed', error),
  });
}
