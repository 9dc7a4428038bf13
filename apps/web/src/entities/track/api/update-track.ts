import type { Api, RouteRequest, TrackRow } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';
import type { SearchResult } from './search-tracks';

type Update = RouteRequest<Api['tracks']['update']>;

/** Corrects a track. Lists show it at once and go back when the server says no. */
export function useUpdateTrack() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (update: Update) => client.tracks.update(update),
    onMutate: ({ params, body }) => {
      const before = queryClient.getQueriesData<SearchResult>({ queryKey: ['search'] });
      patchLists(queryClient, params.id, shownPart(body));
      return { before };
    },
    onError: (error, _, context) => {
      for (const [key, data] of context?.before ?? []) queryClient.setQueryData(key, data);
      toastFailed('The track was not changed', error);
    },
    onSuccess: (track) => {
      queryClient.setQueryData(['tracks', 'get', track.id], track);
      void queryClient.invalidateQueries({ queryKey: ['search'], refetchType: 'none' });
    },
  });
}

/** A correction taken back (null) shows only when the server says what counts then. */
function shownPart({ rating, tags, bpm, key, energy }: Update['body']): Partial<TrackRow> {
  return {
    ...(rating !== undefined && { rating }),
    ...(tags !== undefined && { tags }),
    ...(bpm != null && { bpm }),
    ...(key != null && { key }),
    ...(energy != null && { energy }),
  };
}

function patchLists(queryClient: QueryClient, id: string, patch: Partial<TrackRow>): void {
  queryClient.setQueriesData<SearchResult>({ queryKey: ['search'] }, (result) => {
    if (!result?.hits.some((hit) => hit.id === id)) return result;
    return { ...result, hits: result.hits.map((hit) => (hit.id === id ? { ...hit, ...patch } : hit)) };
  });
}
