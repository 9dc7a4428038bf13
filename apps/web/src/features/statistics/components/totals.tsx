'use client';
import { formatCount, formatLength } from '../../../lib/format';
import type { CollectionStatistics } from '../api/statistics-query';
import classes from './statistics.module.css';

/** Minutes say nothing beside days of music. */
const playingTime = (seconds: number): string =>
  seconds < 100 * 3600 ? formatLength(seconds) : `${formatCount(Math.round(seconds / 3600))} h`;

/** The numbers that people tell each other. */
export function Totals({ totals }: { readonly totals: CollectionStatistics['totals'] }) {
  const facts = [
    ['Records', formatCount(totals.records)],
    ['Copies', formatCount(totals.copies)],
    ['Tracks', formatCount(totals.tracks)],
    ['Artists', formatCount(totals.artists)],
    ['Labels', formatCount(totals.labels)],
    ['Playing time', totals.seconds > 0 ? playingTime(totals.seconds) : '–'],
    ['Spins', formatCount(totals.spins)],
  ] as const;
  return (
    <dl className={classes.totals}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
