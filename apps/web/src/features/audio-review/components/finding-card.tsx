'use client';
import { Anchor, Badge, Button } from '@mantine/core';
import type { AudioFinding } from '@segue/shared/contracts/http';
import { IconExternalLink } from '@tabler/icons-react';
import { SOURCE_NAMES } from '../../../entities/fetching';
import { TrackLine } from '../../../entities/track';
import { formatDuration, formatPercent } from '../../../lib/format';
import { useChoose } from '../api/findings';
import classes from './audio-page.module.css';

interface FindingCardProps {
  readonly finding: AudioFinding;
  readonly mayChange: boolean;
}

/** A track, and what was found for it: to be listened to where it is, each with what speaks against it. */
export function FindingCard({ finding, mayChange }: FindingCardProps) {
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
          <li key={found.url} className={classes.found}>
            <span className={classes.alike}>{formatPercent(1 - found.distance)}</span>
            <span className={classes.foundWords}>
              <Anchor href={found.url} target="_blank" rel="noreferrer" className={classes.foundTitle}>
                {found.title}
                <IconExternalLink size={14} role="img" aria-label="Listen there, in a new tab" />
              </Anchor>
              <span className={classes.path}>
                {[
                  SOURCE_NAMES[found.source],
                  found.uploader,
                  found.durationSeconds !== null && formatDuration(found.durationSeconds),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <ul className={classes.penalties}>
                {found.penalties.map(({ name, sentence }) => (
                  <li key={name}>
                    <Badge size="sm" variant="default" tt="none">
                      {name}
                    </Badge>{' '}
                    {sentence}
                  </li>
                ))}
                {found.problem !== null && <li>Tried, in vain: {found.problem}</li>}
              </ul>
            </span>
            {mayChange && (
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => choose.mutate({ id, url: found.url })}
                aria-label={`Fetch ${found.title}`}
              >
                Fetch this
              </Button>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}
