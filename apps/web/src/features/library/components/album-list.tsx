'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SearchHit } from '../../../entities/track';
import { albumRange, type AlbumPlace } from '../hooks/album-place';
import { useAlbumKeys } from '../hooks/use-album-keys';
import { useAlbumTracks } from '../hooks/use-album-tracks';
import { useInSight } from '../hooks/use-in-sight';
import { notLoaded, useRecordTracks } from '../hooks/use-record-tracks';
import { rememberedOffset, useScrollMemory } from '../hooks/use-scroll-memory';
import { useTrackWindow } from '../hooks/use-track-window';
import { AlbumBlock } from './album-block';
import type { RecordViewProps } from './cover-grid';
import type { RowTools } from './row-tools';
import classes from './album-list.module.css';

interface AlbumListProps extends Omit<RecordViewProps, 'phone'> {
  readonly onMenu: RowTools['onMenu'];
  readonly draggedWith: RowTools['draggedWith'];
}

const HEAD_HEIGHT = 96;
const TRACK_HEIGHT = 38;
/** Before a record's tracks are there: about as many as a twelve-inch has. */
const USUAL_TRACKS = 4;

/** Record by record with the tracks that match, as on the sleeve: only the records in sight exist. */
export function AlbumList({ request, selection, selectable, onMenu, draggedWith }: AlbumListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const perRecord = useMemo(() => ({ ...request, perRecord: 'true' as const }), [request]);
  const { first, rowAt, setInSight } = useTrackWindow(perRecord);
  const { tracksOf, play } = useRecordTracks(request);
  const total = first.data?.total ?? 0;
  const [place, setPlace] = useState<AlbumPlace>({ record: -1, track: 0 });
  const [anchor, setAnchor] = useState<AlbumPlace | null>(null);
  const viewKey = `albums ${JSON.stringify(request)}`;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEAD_HEIGHT + USUAL_TRACKS * TRACK_HEIGHT,
    overscan: 4,
    initialOffset: () => rememberedOffset(viewKey),
  });
  useScrollMemory(viewKey, virtualizer);
  const rows = virtualizer.getVirtualItems();
  const [from, to] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  useInSight(from, to, setInSight);
  useEffect(() => {
    if (place.record >= 0) virtualizer.scrollToIndex(place.record, { align: 'auto' });
  }, [place.record, virtualizer]);
  const loadedAt = useAlbumTracks({ request, from, to, total, recordAt: rowAt });
  const tracksAt = (record: number): readonly SearchHit[] => loadedAt(record) ?? [];

  const onToggle = (at: AlbumPlace, range: boolean) => {
    const hit = tracksAt(at.record)[at.track];
    if (!selectable || !hit) return;
    if (range && anchor) {
      selection.add(albumRange(anchor, at, tracksAt));
      return;
    }
    setAnchor(at);
    selection.toggleAll([hit]);
  };
  const onToggleRecord = (releaseId: string | null) => {
    if (releaseId) void tracksOf([releaseId]).then(selection.toggleAll).catch(notLoaded);
  };
  useAlbumKeys({ place, onPlace: setPlace, total, recordAt: rowAt, tracksAt, onToggle, onMenu });
  return (
    <div ref={scroller} className={classes.scroller} role="region" aria-label="Albums" tabIndex={0}>
      <div className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const hit = rowAt(index);
          return (
            <div
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={classes.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              <AlbumBlock
                record={index}
                hit={hit}
                tracks={loadedAt(index)}
                active={place.record === index ? place.track : -1}
                selected={selection.rows}
                selectable={selectable}
                onActive={setPlace}
                onToggle={onToggle}
                onToggleRecord={() => onToggleRecord(hit?.releaseId ?? null)}
                onPlay={play}
                onMenu={onMenu}
                draggedWith={draggedWith}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
