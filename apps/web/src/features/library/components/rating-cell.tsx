'use client';
import type { TrackRow } from '@segue/shared/contracts/http';
import { useSession } from '../../../entities/session';
import { Rating, useUpdateTrack } from '../../../entities/track';

/** Rates a track of yours in place. A record without tracklist has no tracks to rate. */
export function RatingCell({ track }: { readonly track: TrackRow }) {
  const { mutate } = useUpdateTrack();
  const { user, mayChange } = useSession();
  if (track.kind === 'release') return null;
  return (
    <Rating
      value={track.rating}
      tabIndex={-1}
      disabled={!mayChange || track.ownerId !== user?.id}
      onChange={(rating) => mutate({ params: { id: track.id }, body: { rating } })}
    />
  );
}
