'use client';
import { Button } from '@mantine/core';
import type { AudioFinding } from '@segue/shared/contracts/http';
import { TrackLine } from '../../../entities/track';
import { formatDuration } from '../../../lib/format';
import { useChoose } from '../api/findings';
import { FoundCandidate } from './found-candidate';
import classes from './audio-page.module.css';

interface FindingCardProps {
  readonly finding: AudioFinding;
  readonly mayChange: boolean;
  /** Pictures and players of other sites may be shown. */
  readonly embeds: boolean;
}

/** A track, and what was found for it: to be listened to, each with what speaks against it. */
export function FindingCard({ finding, mayChange, embeds }: FindingCardProps) {
  const choose = useChoose();
  const { id, track, candidates } = finding;
  return (
    <article className={classes.review} aria-label={track.title}>
      <header className={classes.wanted}>
        <TrackLine
          track={track}
          {...(track.durationSeconds !== null && { note: formatDuration(track.durationSeconds) })}
          actions={
            mayChange && (
              <Button size="xs" variant="default" onClick={() => choose.mutate({ id, url: null })}>
                None of these
              </Button>
            )
          }
        />
      </header>
      <ul className={classes.candidates}>
        {candidates.map((found) => (
          <FoundCandidate
            key={found.url}
            found={found}
            embeds={embeds}
            onFetch={mayChange ? () => choose.mutate({ id, url: found.url }) : null}
          />
        ))}
      </ul>
    </article>
  );
}
