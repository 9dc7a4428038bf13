'use client';
import { Skeleton } from '@mantine/core';
import type { EditPreview } from '@segue/shared/contracts/http';
import { IconArrowRight } from '@tabler/icons-react';
import { KeptValueText } from '../../../entities/track';
import { countOf } from '../../../lib/format';
import classes from './bulk-preview.module.css';

interface BulkPreviewProps {
  /** Undefined while it is on its way, or nothing is asked. */
  readonly preview: EditPreview | undefined;
  readonly error: Error | null;
  readonly asked: boolean;
}

const NAMES: Readonly<Record<string, string>> = { rating: 'Rating', tags: 'Tags', bpm: 'BPM', key: 'Key' };

/** What an edit would do: how many tracks, why some are left, and the first few before and after. */
export function BulkPreview({ preview, error, asked }: BulkPreviewProps) {
  if (!asked)
    return <p className={classes.quiet}>Nothing is filled in yet. What you leave stays as it is.</p>;
  if (error)
    return (
      <p className={classes.quiet} role="alert">
        The preview did not come: {error.message}
      </p>
    );
  if (!preview) return <Skeleton height={180} radius="md" />;
  const { tracks, changed, left, sample } = preview;
  return (
    <section aria-label="Preview" className={classes.preview}>
      <p className={classes.counts} role="status">
        {changed === 0
          ? 'Nothing changes.'
          : `${countOf(changed, 'track')} of ${tracks} will change${changed < tracks ? ', the others are so already' : ''}.`}
        {left
          .map(({ reason, tracks: count }) => ` ${countOf(count, 'track')} left alone: ${reason}`)
          .join('')}
      </p>
      {sample.length > 0 && (
        <div className={classes.scroll} tabIndex={0} role="region" aria-label="Before and after">
          <table className={classes.sample}>
            <thead>
              <tr>
                <th scope="col">Track</th>
                <th scope="col">Before and after</th>
              </tr>
            </thead>
            <tbody>
              {sample.map((track) => (
                <tr key={track.trackId}>
                  <td>
                    {track.title}
                    <span className={classes.artist}>{track.artist}</span>
                  </td>
                  <td>
                    {track.changes.map(({ field, before, after }) => (
                      <span key={field} className={classes.change}>
                        <span className={classes.field}>{NAMES[field] ?? field}</span>
                        <KeptValueText value={before} />
                        <IconArrowRight size={13} aria-label="becomes" />
                        <KeptValueText value={after} />
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {changed > sample.length && <p className={classes.quiet}>… and {changed - sample.length} more.</p>}
        </div>
      )}
    </section>
  );
}
