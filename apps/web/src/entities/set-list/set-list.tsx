'use client';
import type { MusicalKey } from '@segue/shared/domain/mixing';
import { clockOf } from '@segue/shared/domain/music';
import { inBase } from '../../lib/base-path';
import { formatBpm, formatDuration } from '../../lib/format';
import { Cover } from '../cover';
import { useKeyText } from '../key';
import classes from './set-list.module.css';

export interface SetListPlace {
  readonly title: string;
  readonly artist: string;
  readonly label: string;
  readonly durationSeconds: number | null;
  readonly bpm: number | null;
  readonly key: MusicalKey | null;
  /** Undefined where no covers are shown at all. */
  readonly coverUrl?: string | null;
  readonly audioUrl?: string | null;
  /** How it follows the one before; null for the first. */
  readonly transition: { readonly sentence: string } | null;
}

interface SetListProps {
  /** Minutes after midnight; null without a clock. */
  readonly startMinute: number | null;
  /** For how long two tracks play together at each joint. */
  readonly overlapSeconds: number;
  readonly items: readonly SetListPlace[];
}

/** A set to read: when each track begins, tempo, key, length, and how it follows. Black on white on paper. */
export function SetList({ startMinute, overlapSeconds, items }: SetListProps) {
  const text = useKeyText();
  const clock = clockOf(
    startMinute,
    items.map(({ durationSeconds }) => durationSeconds),
    overlapSeconds,
  );
  return (
    <table className={classes.list}>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">{startMinute === null ? 'After' : 'Time'}</th>
          <th scope="col" className={classes.track}>
            Track
          </th>
          <th scope="col">BPM</th>
          <th scope="col">Key</th>
          <th scope="col" className={classes.wide}>
            Length
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((place, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{clock[index]}</td>
            <td className={classes.track}>
              <Words place={place} />
            </td>
            <td>{place.bpm === null ? '' : formatBpm(place.bpm)}</td>
            <td>{place.key ? text(place.key) : ''}</td>
            <td className={classes.wide}>
              {place.durationSeconds === null ? '' : formatDuration(place.durationSeconds)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ place }: { readonly place: SetListPlace }) {
  const { title, artist, label, transition, coverUrl, audioUrl } = place;
  return (
    <span className={classes.words}>
      {coverUrl !== undefined && (
        <span className={classes.cover}>
          <Cover title={title} url={coverUrl} size={44} />
        </span>
      )}
      <span>
        <span className={classes.title}>{title}</span>
        <span className={classes.artist}>{[artist, label].filter(Boolean).join(' · ')}</span>
        {transition && <span className={classes.step}>{transition.sentence}</span>}
        {audioUrl && (
          <audio
            controls
            preload="none"
            src={inBase(audioUrl)}
            aria-label={`Hear ${title}`}
            className={classes.audio}
          />
        )}
      </span>
    </span>
  );
}
