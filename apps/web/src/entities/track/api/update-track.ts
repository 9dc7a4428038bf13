import type { Api, RouteRequest, TrackRow } from '@segue/shared/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';
import { restoreLists, showInLists } from './shown-lists';

type Update = RouteRequest<Api['tracks']['update']>;

/** Corrects a track. Lists show it at once and go back when the server says no. */
export function useUpdateTrack() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (update: Update) => client.tracks.update(update),
    onMutate: ({ params, body }) => {
      return { before: showInLists(queryClient, new Set([params.id]), () => shownPart(body)) };
    },
    onError: (error, _, context) => {
      restoreLists(queryClient, context?.before);
      toastFailed('The track was not changed', error);
    },
    onSuccess: (track) => {
      queryClient.setQueryData(['tracks', 'get', track.id], track);
      void queryClient.invalidateQueries({ queryKey: ['search'], refetchType: 'none' });
      void queryClient.invalidateQueries({ queryKey: ['tracks', 'history', track.id] });
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
    ...(energy != null && { energy, energyEstimated: false }),
  };
}
