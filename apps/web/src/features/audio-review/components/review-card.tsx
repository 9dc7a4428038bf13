'use client';
import { Button } from '@mantine/core';
import { manifest, type AudioReview } from '@segue/shared/contracts/http';
import { TrackLine } from '../../../entities/track';
import { PlayButton, type PlayItem } from '../../../entities/transport';
import { urlOf } from '../../../lib/api';
import { formatDuration, formatPercent } from '../../../lib/format';
import { useDecide } from '../api/audio';
import classes from './audio-page.module.css';

interface ReviewCardProps {
  readonly review: AudioReview;
  readonly mayChange: boolean;
}

const playItem = ({ id, fileName, path }: AudioReview): PlayItem => ({
  id,
  title: fileName,
  subtitle: path,
  thumbUrl: null,
  href: '/audio',
  src: urlOf(manifest.audio.reviewAudio[1], { id }),
});

/** A file to listen to, and the tracks it may be, each with what speaks against it. */
export function ReviewCard({ review, mayChange }: ReviewCardProps) {
  const decide = useDecide();
  return (
    <article className={classes.review}>
      <header className={classes.file}>
        <PlayButton item={playItem(review)} size={36} />
        <div className={classes.fileWords}>
          <h3 className={classes.fileName}>{review.fileName}</h3>
          <p className={classes.path}>
            {review.path}
            {review.durationSeconds !== null && ` · ${formatDuration(review.durationSeconds)}`}
          </p>
        </div>
        {mayChange && (
          <Button size="xs" variant="default" onClick={() => decide.mutate({ id: review.id, trackId: null })}>
            None of these
          </Button>
        )}
      </header>
      <ul className={classes.candidates}>
        {review.candidates.map(({ track, distance, penalties }) => (
          <li key={track.id}>
            <TrackLine
              track={track}
              lead={<span className={classes.alike}>{formatPercent(1 - distance)}</span>}
              note={
                penalties.length === 0
                  ? 'Nothing speaks against it'
                  : penalties.map(({ sentence }) => sentence).join(' · ')
              }
              actions={
                mayChange && (
                  <Button
                    size="compact-sm"
                    variant="light"
                    onClick={() => decide.mutate({ id: review.id, trackId: track.id })}
                  >
                    This one
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ul>
    </article>
  );
}
