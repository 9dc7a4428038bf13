'use client';
import type { ReleaseCard as Card } from '@segue/shared/contracts/http';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Cover } from '../cover';
import classes from './release-card.module.css';

interface ReleaseCardProps {
  readonly release: Card;
  /** Under the words: when it was played, where it stands. */
  readonly note?: ReactNode;
}

/** A record as its sleeve, with what the spine says. */
export function ReleaseCard({ release, note }: ReleaseCardProps) {
  const spine = [release.year, release.label, release.catalogNumber].filter(Boolean).join(' · ');
  return (
    <Link href={`/releases/${release.id}`} prefetch={false} className={classes.card}>
      <span className={classes.sleeve}>
        <Cover title={release.title} url={release.thumbUrl} size={148} />
      </span>
      <span className={classes.title}>{release.title}</span>
      <span className={classes.line}>{release.artist}</span>
      <span className={classes.line}>{spine}</span>
      {note && <span className={classes.line}>{note}</span>}
    </Link>
  );
}
