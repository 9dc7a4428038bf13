'use client';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { useMediaQuery } from '@mantine/hooks';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { GenreBadges } from '../../../entities/release';
import { formatDuration } from '../../../lib/format';
import classes from './track-page.module.css';

/** Sleeve, title, who made it, and what it is on. */
export function TrackHead({ track }: { readonly track: TrackDetail }) {
  const phone = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const facts = [
    track.position,
    track.year,
    track.durationSeconds !== null && formatDuration(track.durationSeconds),
  ];
  const spine = [track.label, track.catalogNumber].filter(Boolean).join(' · ');
  return (
    <span className={classes.head}>
      <Cover title={track.releaseTitle || track.title} url={track.thumbUrl} size={phone ? 72 : 112} />
      <span>
        {track.title}
        <span className={classes.about}>
          <span className={classes.artist}>{track.artist}</span>
          {track.releaseId && <Link href={`/releases/${track.releaseId}`}>{track.releaseTitle}</Link>}
          {spine && <span>{spine}</span>}
          {facts.filter(Boolean).map((fact) => (
            <span key={String(fact)}>{fact}</span>
          ))}
        </span>
        <GenreBadges genres={track.genres} styles={track.styles} />
      </span>
    </span>
  );
}
