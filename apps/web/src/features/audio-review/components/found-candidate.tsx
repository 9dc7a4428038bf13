'use client';
import { Anchor, Badge, Button } from '@mantine/core';
import type { AudioFinding } from '@segue/shared/contracts/http';
import { IconExternalLink } from '@tabler/icons-react';
import { SOURCE_NAMES, youtubeVideoOf } from '../../../entities/fetching';
import { formatDuration, formatPercent } from '../../../lib/format';
import { FoundPlayer } from './found-player';
import classes from './audio-page.module.css';

interface FoundCandidateProps {
  readonly found: AudioFinding['candidates'][number];
  readonly embeds: boolean;
  /** Null for somebody who may only look. */
  readonly onFetch: (() => void) | null;
}

/** Something that may be the track: to be listened to here where its site lets it, else there. */
export function FoundCandidate({ found, embeds, onFetch }: FoundCandidateProps) {
  const video = embeds ? youtubeVideoOf(found.url) : null;
  return (
    <li className={classes.found}>
      <span className={classes.alike}>{formatPercent(1 - found.distance)}</span>
      {video !== null && <FoundPlayer video={video} title={found.title} />}
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
      {onFetch !== null && (
        <Button size="compact-sm" variant="light" onClick={onFetch} aria-label={`Fetch ${found.title}`}>
          Fetch this
        </Button>
      )}
    </li>
  );
}
