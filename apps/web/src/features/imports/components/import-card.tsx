'use client';
import { Badge, Progress } from '@mantine/core';
import type { ImportBatch } from '@segue/shared/contracts/http';
import Link from 'next/link';
import { STATUS_WORDS, useNow } from '../../../entities/run';
import { formatAgo, formatCount } from '../../../lib/format';
import classes from './imports.module.css';

const COLOURS = {
  mapping: 'amber',
  queued: 'gray',
  running: 'amber',
  succeeded: 'teal',
  failed: 'red',
  cancelled: 'gray',
} as const;

/** One import in the list: when, how it went, and how far its tracklists are. */
export function ImportCard({ batch }: { readonly batch: ImportBatch }) {
  const now = useNow(30_000);
  return (
    <Link href={`/imports/${batch.id}`} className={classes.card}>
      <span className={classes.cardHead}>
        <span className={classes.name}>{batch.fileName}</span>
        <Badge variant="light" color={COLOURS[batch.status]}>
          {batch.status === 'mapping' ? 'Name its columns' : STATUS_WORDS[batch.status]}
        </Badge>
        {batch.dryRun && <Badge variant="default">Only looked at</Badge>}
        <span className={classes.when}>{formatAgo(batch.createdAt, now)}</span>
      </span>
      {batch.status !== 'mapping' && <ImportCounts counts={batch.counts} playlists={batch.playlists} />}
      <DetailsBar details={batch.details} />
    </Link>
  );
}

interface ImportCountsProps {
  readonly counts: ImportBatch['counts'];
  readonly playlists: number;
}

/** Rows by what became of them; what is zero is said quietly, and what few files have only when it is there. */
export function ImportCounts({ counts, playlists }: ImportCountsProps) {
  const always = [
    { label: 'rows', value: counts.total },
    { label: 'new', value: counts.created },
    { label: 'changed', value: counts.changed },
    { label: 'as before', value: counts.unchanged },
    { label: 'not read', value: counts.bad, bad: counts.bad > 0 },
  ];
  const sometimes = [
    { label: 'to decide', value: counts.unsure, bad: true },
    { label: 'gone from Discogs', value: counts.gone },
    { label: playlists === 1 ? 'playlist' : 'playlists', value: playlists },
  ].filter(({ value }) => value > 0);
  return (
    <span className={classes.counts}>
      {[...always, ...sometimes].map(({ label, value, bad }) => (
        <span key={label} className={classes.count} data-zero={value === 0} data-bad={bad}>
          <b>{formatCount(value)}</b> {label}
        </span>
      ))}
    </span>
  );
}

/** How many of the releases have their tracklist. */
export function DetailsBar({ details }: { readonly details: ImportBatch['details'] }) {
  const total = details.detailed + details.waiting + details.missing;
  if (total === 0) return null;
  const missing = details.missing > 0 ? `, Discogs has none for ${formatCount(details.missing)}` : '';
  return (
    <span className={classes.details}>
      <Progress.Root size={4}>
        <Progress.Section
          value={(details.detailed / total) * 100}
          color="teal"
          aria-label="Releases with tracklist"
        />
        <Progress.Section
          value={(details.missing / total) * 100}
          color="dark.3"
          aria-label="Releases without a tracklist on Discogs"
        />
      </Progress.Root>
      <span>
        Tracklists of {formatCount(details.detailed)} of {formatCount(total)} releases{missing}
      </span>
    </span>
  );
}
