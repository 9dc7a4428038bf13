'use client';
import { Button } from '@mantine/core';
import type { ImportReview } from '@segue/shared/contracts/http';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { TrackLine } from '../../../entities/track';
import { formatBpm, formatDuration, formatPercent } from '../../../lib/format';
import type { ReviewDecision } from '../api/reviews';
import classes from './reviews.module.css';

interface EntryCardProps {
  readonly review: ImportReview;
  /** The keys answer for this one. */
  readonly current: boolean;
  readonly mayChange: boolean;
  readonly onDecide: (decision: ReviewDecision) => void;
  readonly onCurrent: () => void;
}

type Penalties = ImportReview['candidates'][number]['penalties'];

const against = (penalties: Penalties): string =>
  penalties.length === 0
    ? 'Nothing speaks against it'
    : penalties.map(({ sentence }) => sentence).join(' · ');

/** What the file says, and the tracks that it may be, each with what speaks against it. */
export function EntryCard({ review, current, mayChange, onDecide, onCurrent }: EntryCardProps) {
  const phone = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const frame = useRef<HTMLElement>(null);
  const { id, entry, candidates, line } = review;
  const wasCurrent = useRef(current);
  useEffect(() => {
    if (current && !wasCurrent.current) frame.current?.scrollIntoView({ block: 'nearest' });
    wasCurrent.current = current;
  }, [current]);
  return (
    <article
      ref={frame}
      className={classes.entry}
      aria-label={entry.title}
      aria-current={current}
      onFocus={onCurrent}
      onClick={onCurrent}
    >
      <header className={classes.head}>
        <div className={classes.words}>
          <h3 className={classes.title}>{[entry.artist, entry.title].filter(Boolean).join(' – ')}</h3>
          <p className={classes.facts}>{factsOf(entry, line)}</p>
        </div>
        {mayChange && (
          <div className={classes.answers}>
            <Button size="xs" variant="default" onClick={() => onDecide({ id, decision: 'new' })}>
              A new track
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              onClick={() => onDecide({ id, decision: 'dismiss' })}
            >
              Leave it out
            </Button>
          </div>
        )}
      </header>
      <ol className={classes.candidates}>
        {candidates.map(({ track, distance, penalties }, index) => (
          <li key={track.id}>
            <TrackLine
              track={track}
              cover={!phone}
              lead={
                <>
                  <span className={classes.place}>{index + 1}</span>
                  <span className={classes.alike}>{formatPercent(1 - distance)}</span>
                </>
              }
              note={against(penalties)}
              actions={
                mayChange && (
                  <Button
                    size="compact-sm"
                    variant="light"
                    onClick={() => onDecide({ id, decision: 'join', trackId: track.id })}
                  >
                    This one
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ol>
    </article>
  );
}

function factsOf(entry: ImportReview['entry'], line: number): string {
  return [
    entry.album,
    entry.year,
    entry.durationSeconds !== null && formatDuration(entry.durationSeconds),
    entry.bpm !== null && `${formatBpm(entry.bpm)} BPM`,
    entry.key,
    `line ${line}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
