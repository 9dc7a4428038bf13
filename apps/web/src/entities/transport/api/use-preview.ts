import type { TrackRow } from '@segue/shared/contracts/http';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastFailed } from '../../../ui/toast';
import { previewItemOf } from '../play-item';
import { playQueue } from '../transport';

/** Asks the shops only when somebody presses, and plays what they have. */
export function usePreview(track: TrackRow) {
  return useMutation({
    mutationFn: async () => {
      const { preview, message } = await client.hearing.preview({ params: { id: track.id } });
      if (!preview) throw new Error(message);
      return preview;
    },
    onSuccess: ({ provider }) => playQueue([previewItemOf(track, provider)]),
    onError: (error) => toastFailed('There is no preview', error),
  });
}
