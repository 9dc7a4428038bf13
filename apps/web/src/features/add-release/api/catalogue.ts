import type { Api, RouteRequest } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';
import { catalogueQuery, type CatalogueQuestion } from '../hooks/catalogue-question';

export type NewRelease = RouteRequest<Api['releases']['add']>['body'];

/** Looks at Discogs. A guess at a catalogue number that finds nothing is looked for in words. */
export const catalogueSearchQuery = (question: CatalogueQuestion & { readonly guessed: boolean }) =>
  queryOptions({
    queryKey: ['releases', 'catalogue', question],
    queryFn: async ({ signal }) => {
      const query = catalogueQuery(question);
      const found = await client.releases.searchCatalogue({ query }, { signal });
      if (found.items.length > 0 || !question.guessed || question.kind !== 'catalogue') return found;
      return client.releases.searchCatalogue({ query: { q: question.text.trim() } }, { signal });
    },
    // Discogs counts each question.
    staleTime: 5 * 60_000,
    retry: false,
  });

export function useAddRelease() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: NewRelease) => client.releases.add({ body }),
    onSuccess: (release) => {
      toastDone(`${release.title} is in your collection.`);
      queryClient.setQueryData(['releases', 'get', release.id], release);
      for (const key of ['search', 'system', 'statistics', 'entities'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
    onError: (error) => toastFailed('The record was not added', error),
  });
}
