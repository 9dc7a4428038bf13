'use client';
import type { TrackRow } from '@segue/shared/contracts/http';
import type { ReactNode } from 'react';
import { Cover } from '../cover';
import classes from './track-title.module.css';

interface TrackTitleProps {
  readonly track: Pick<TrackRow, 'title' | 'artist' | 'releaseTitle' | 'thumbUrl'>;
  /** Pixels of the cover; 0 leaves it out. */
  readonly size?: number;
  /** The title with the searched words marked, when it was searched for. */
  readonly title?: ReactNode;
  readonly artist?: ReactNode;
  /** Title and artist beside each other, for rows that are low. */
  readonly oneLine?: boolean;
}

/** Cover, title, artist: how a track looks in every list. */
export function TrackTitle({ track, size = 34, title, artist, oneLine = false }: TrackTitleProps) {
  return (
    <span className={classes.track}>
      {size > 0 && <Cover title={track.releaseTitle || track.title} url={track.thumbUrl} size={size} />}
      <span className={classes.words} data-one-line={oneLine}>
        <span className={classes.title}>{title ?? track.title}</span>
        <span className={classes.artist}>{artist ?? track.artist}</span>
      </span>
    </span>
  );
}
