'use client';
import { Rating, type SearchHit } from '../../../entities/track';
import { useRowRights } from './row-rights';

/** Rates a track of yours in place. A record without tracklist has no tracks to rate. */
export function RatingCell({ track }: { readonly track: SearchHit }) {
  const { mayRate, onRate } = useRowRights();
  if (track.kind === 'release') return null;
  return (
    <Rating
      value={track.rating}
      tabIndex={-1}
      disabled={!mayRate(track)}
      onChange={(rating) => onRate(track, rating)}
    />
  );
}
