'use client';
import type { TrackRow } from '@segue/shared/contracts/http';
import { useSession } from '../../../entities/session';
import { Rating, useEditTracks } from '../../../entities/track';

/** Rates a track of yours in place. A record without tracklist has no tracks to rate. */
export function RatingCell({ track }: { readonly track: TrackRow }) {
  const { mutate } = useEditTracks();
  const { user, mayChange } = useSession();
  if (track.kind === 'release') return null;
  const onChange = (rating: number | null) =>
    mutate({
      trackIds: [track.id],
      change: { rating },
      said: `Rating of ${track.title}: ${rating ?? 'taken back'}.`,
    });
  return (
    <Rating
      value={track.rating}
      tabIndex={-1}
      disabled={!mayChange || track.ownerId !== user?.id}
      onChange={onChange}
    />
  );
}
