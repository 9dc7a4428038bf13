'use client';
import type { TrackRow } from '@segue/shared/contracts/http';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatBpm } from '../../lib/format';
import { KeyBadge } from '../key';
import { trackHref } from './track-link';
import { TrackTitle } from './track-title';
import classes from './track-line.module.css';

interface TrackLineProps {
  readonly track: TrackRow;
  /** In front: a number, a play button, a handle. */
  readonly lead?: ReactNode;
  /** Under the title: why it is here. */
  readonly note?: ReactNode;
  /** False where every line would show the same sleeve. */
  readonly cover?: boolean;
  /** At the end: buttons. */
  readonly actions?: ReactNode;
}

/** One track in a short list: what it is, its tempo and key, and what can be done with it. */
export function TrackLine({ track, lead, note, cover = true, actions }: TrackLineProps) {
  return (
    <div className={classes.line}>
      {lead && <div className={classes.lead}>{lead}</div>}
      <Link href={trackHref(track)} className={classes.link}>
        <TrackTitle track={track} {...(!cover && { size: 0 })} />
      </Link>
      <div className={classes.facts}>
        {track.bpm !== null && <span className={classes.bpm}>{formatBpm(track.bpm)}</span>}
        {track.key && <KeyBadge value={track.key} />}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}
