'use client';
import { Skeleton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { KeyBadge } from '../../../entities/key';
import { trackHref, TrackTitle, type SearchHit } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { formatBpm } from '../../../lib/format';
import { rememberedOffset, useScrollMemory } from '../hooks/use-scroll-memory';
import type { TrackTableProps } from './track-table';
import classes from './track-list.module.css';

const ROW_HEIGHT = 62;

type TrackListProps = Pick<TrackTableProps, 'total' | 'rowAt' | 'onInSight' | 'stale' | 'viewKey'>;

/** The same tracks on a phone: a row each, and a press opens it. */
export function TrackList({ total, rowAt, onInSight, stale, viewKey }: TrackListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialOffset: () => rememberedOffset(viewKey),
  });
  useScrollMemory(viewKey, virtualizer);
  const rows = virtualizer.getVirtualItems();
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  useEffect(() => onInSight({ first, last }), [first, last, onInSight]);
  return (
    <div
      ref={scroller}
      className={classes.list}
      data-stale={stale}
      tabIndex={0}
      role="region"
      aria-label="Tracks"
    >
      <ul className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const hit = rowAt(index);
          return (
            <li key={index} className={classes.row} style={{ transform: `translateY(${start}px)` }}>
              {hit ? <PhoneRow hit={hit} /> : <Skeleton height={44} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function PhoneRow({ hit }: { readonly hit: SearchHit }) {
  return (
    <>
      <Link href={trackHref(hit)} prefetch={false} className={classes.link}>
        <TrackTitle track={hit} size={44} />
      </Link>
      <span className={classes.facts}>
        <KeyBadge value={hit.key} />
        <span className="numbers">{hit.bpm === null ? '' : formatBpm(hit.bpm)}</span>
      </span>
      {hit.hasAudio && <PlayButton item={playItemOf(hit)} size={36} />}
    </>
  );
}
