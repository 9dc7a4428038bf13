import type { TrackRow } from '@segue/shared/contracts/http';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { SearchResult } from './search-tracks';

/** Every answered search, before rows in them were shown otherwise. */
export type ListsBefore = readonly (readonly [QueryKey, SearchResult | undefined])[];

const LISTS = { queryKey: ['search', 'search'] };

/** Shows some tracks otherwise in every list at once; answers the lists as they were, for `restoreLists`. */
export function showInLists(
  queryClient: QueryClient,
  ids: ReadonlySet<string>,
  patch: (row: TrackRow) => Partial<TrackRow>,
): ListsBefore {
  const before = queryClient.getQueriesData<SearchResult>(LISTS);
  queryClient.setQueriesData<SearchResult>(LISTS, (result) => {
    if (!result?.hits.some((hit) => ids.has(hit.id))) return result;
    return { ...result, hits: result.hits.map((hit) => (ids.has(hit.id) ? { ...hit, ...patch(hit) } : hit)) };
  });
  return before;
}

export function restoreLists(queryClient: QueryClient, before: ListsBefore = []): void {
  for (const [key, data] of before) queryClient.setQueryData(key, data);
}
