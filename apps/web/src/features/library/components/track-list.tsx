'use client';
import { ActionIcon, Skeleton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import Link from 'next/link';
import { useRef, type MouseEvent } from 'react';
import { KeyBadge } from '../../../entities/key';
import { trackHref, TrackTitle, type SearchHit } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { formatBpm } from '../../../lib/format';
import { useInSight } from '../hooks/use-in-sight';
import { useLongPress } from '../hooks/use-long-press';
import { rememberedOffset, useScrollMemory } from '../hooks/use-scroll-memory';
import type { RowTools } from './row-tools';
import type { TrackTableProps } from './track-table';
import classes from './track-list.module.css';

const ROW_HEIGHT = 62;

type TrackListProps = Pick<TrackTableProps, 'total' | 'rowAt' | 'onInSight' | 'stale' | 'viewKey'> &
  Pick<RowTools, 'onMenu'>;

/** The same tracks on a phone: a row each, and a press opens it. */
export function TrackList({ total, rowAt, onInSight, stale, viewKey, onMenu }: TrackListProps) {
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
  useInSight(first, last, onInSight);
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
          const place = { transform: `translateY(${start}px)` };
          if (hit) return <PhoneRow key={index} hit={hit} index={index} place={place} onMenu={onMenu} />;
          return (
            <li key={index} className={classes.row} style={place}>
              <Skeleton height={44} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface PhoneRowProps extends Pick<RowTools, 'onMenu'> {
  readonly hit: SearchHit;
  readonly index: number;
  readonly place: { readonly transform: string };
}

/** A press opens it; a long press, or the button at its end, shows what can be done. */
function PhoneRow({ hit, index, place, onMenu }: PhoneRowProps) {
  const press = useLongPress((at) => onMenu(hit, -1, at));
  const onPress = (event: MouseEvent) => onMenu(hit, -1, { x: event.clientX, y: event.clientY });
  return (
    <li className={classes.row} style={place} data-index={index} {...press}>
      <Link href={trackHref(hit)} prefetch={false} className={classes.link}>
        <TrackTitle track={hit} size={44} />
      </Link>
      <span className={classes.facts}>
        <KeyBadge value={hit.key} />
        <span className="numbers">{hit.bpm === null ? '' : formatBpm(hit.bpm)}</span>
      </span>
      {hit.hasAudio && <PlayButton item={playItemOf(hit)} size={36} />}
      <ActionIcon
        size={32}
        variant="subtle"
        color="gray"
        aria-label={`Actions for ${hit.title}`}
        onClick={onPress}
      >
        <IconDots size={17} />
      </ActionIcon>
    </li>
  );
}
