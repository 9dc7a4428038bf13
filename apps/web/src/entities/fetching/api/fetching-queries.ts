import type { Api, RouteInput } from '@segue/shared/contracts/http';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';

/** Which tracks audio is wanted for. */
export type AudioWish = Partial<RouteInput<Api['fetching']['start']>['body']>;

export const fetchingSettingsQuery = () =>
  queryOptions({
    queryKey: ['fetching', 'settings'],
    queryFn: ({ signal }) => client.fetching.settings({}, { signal }),
  });

export const fetchingPlanQuery = (wish: AudioWish) =>
  queryOptions({
    queryKey: ['fetching', 'plan', wish],
    queryFn: ({ signal }) => client.fetching.plan({ body: wish }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** Looks for the audio, and says what was left out. */
export function useStartFetching(onStarted: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (wish: AudioWish) => client.fetching.start({ body: wish }),
    onSuccess: ({ queued, skipped }) => {
      const left = [
        skipped.withAudio > 0 && `${skipped.withAudio} with audio`,
        skipped.live > 0 && `${skipped.live} being looked for`,
      ].filter(Boolean);
      const note = left.length > 0 ? ` Left out: ${left.join(', ')}.` : '';
      toastDone(
        `${countOf(queued, 'track')} will be looked for.${note} The activity page shows how far it is.`,
      );
      for (const key of ['runs', 'fetching']) void queryClient.invalidateQueries({ queryKey: [key] });
      onStarted();
    },
    onError: (error) => toastFailed('Nothing was started', error),
  });
}
