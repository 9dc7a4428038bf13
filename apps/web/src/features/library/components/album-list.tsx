'use client';
import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { searchTracksQuery, trackHref, type SearchHit } from '../../../entities/track';
import { playItemOf, playQueue } from '../../../entities/transport';
import { useKeys } from '../../../lib/keyboard';
import { albumStep, type AlbumPlace } from '../hooks/album-place';
import { bySide } from '../hooks/by-side';
import { recordTracksRequest, useRecordTracks } from '../hooks/use-record-tracks';
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
/** Records whose tracks are asked for at once. */
const CHUNK = 10;
const group = 'Albums';
const NONE: readonly SearchHit[] = [];

/** Record by record with the tracks that match, as on the sleeve: only the records in sight exist. */
export function AlbumList({ request, selection, selectable, onMenu, draggedWith }: AlbumListProps) {
  const router = useRouter();
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
  useEffect(() => setInSight({ first: from, last: to }), [from, to, setInSight]);
  useEffect(() => {
    if (place.record >= 0) virtualizer.scrollToIndex(place.record, { align: 'auto' });
  }, [place.record, virtualizer]);

  const firstChunk = Math.floor(from / CHUNK);
  const chunks = Array.from({ length: Math.floor(to / CHUNK) - firstChunk + 1 }, (_, at) => {
    const start = (firstChunk + at) * CHUNK;
    const hits = Array.from({ length: Math.min(CHUNK, total - start) }, (_, step) => rowAt(start + step));
    return hits.flatMap((hit) => hit?.releaseId ?? []);
  });
  const loaded = useQueries({
    queries: chunks.map((ids) => ({
      ...searchTracksQuery(recordTracksRequest(request, ids)),
      placeholderData: () => undefined,
      enabled: ids.length > 0,
    })),
  });
  const byRecord = new Map<string, SearchHit[]>();
  for (const hit of loaded.flatMap(({ data }) => data?.hits ?? NONE))
    if (hit.kind === 'track' && hit.releaseId)
      byRecord.set(hit.releaseId, [...(byRecord.get(hit.releaseId) ?? []), hit]);
  const tracksAt = (record: number): readonly SearchHit[] =>
    (byRecord.get(rowAt(record)?.releaseId ?? '') ?? []).toSorted(bySide);

  const current = (): SearchHit | undefined => tracksAt(place.record)[place.track] ?? rowAt(place.record);
  const step = (by: 1 | -1) => () =>
    setPlace(albumStep(place, by, total, (record) => tracksAt(record).length));
  const toRecord = (record: number) => () =>
    setPlace({ record: Math.max(0, Math.min(total - 1, record)), track: 0 });
  const onToggle = (at: AlbumPlace, range: boolean) => {
    const hit = tracksAt(at.record)[at.track];
    if (!selectable || !hit) return;
    if (!range || anchor === null) {
      setAnchor(at);
      selection.toggleAll([hit]);
      return;
    }
    const [start, end] = [anchor, at].sort((a, b) => a.record - b.record || a.track - b.track);
    if (!start || !end) return;
    const records = Array.from({ length: end.record - start.record + 1 }, (_, more) => start.record + more);
    selection.add(
      records.flatMap((record) =>
        tracksAt(record).filter(
          (_, track) =>
            (record > start.record || track >= start.track) && (record < end.record || track <= end.track),
        ),
      ),
    );
  };
  const open = () => {
    const hit = current();
    if (hit) router.push(trackHref(hit));
  };
  const playOn = () => {
    const heard = tracksAt(place.record)
      .slice(place.track)
      .filter(({ hasAudio }) => hasAudio);
    if (heard.length > 0) playQueue(heard.map(playItemOf));
  };
  const menu = () => {
    const hit = current();
    const box = document.getElementById(`album-${place.record}-${place.track}`)?.getBoundingClientRect();
    if (hit && box) onMenu(hit, -1, { x: box.left + 60, y: box.bottom });
  };
  useKeys([
    { keys: 'arrowdown', label: 'Next track', group, run: step(1) },
    { keys: 'arrowup', label: 'Track before', group, run: step(-1) },
    { keys: 'pagedown', label: 'Next record', group, run: toRecord(place.record + 1) },
    { keys: 'pageup', label: 'Record before', group, run: toRecord(place.record - 1) },
    { keys: 'home', label: 'First record', group, run: toRecord(0) },
    { keys: 'end', label: 'Last record', group, run: toRecord(total - 1) },
    { keys: 'enter', label: 'Open', group, run: open },
    { keys: 'space', label: 'Play from here', group, run: playOn },
    { keys: 'x', label: 'Select', group, run: () => onToggle(place, false) },
    { keys: 'shift+x', label: 'Select up to here', group, run: () => onToggle(place, true) },
    { keys: 'shift+f10', label: 'Actions of the track', group, run: menu },
  ]);
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
                tracks={
                  hit
                    ? byRecord.has(hit.releaseId ?? '') || loaded.every(({ isSuccess }) => isSuccess)
                      ? tracksAt(index)
                      : null
                    : null
                }
                active={place.record === index ? place.track : -1}
                selected={selection.rows}
                selectable={selectable}
                onActive={setPlace}
                onToggle={onToggle}
                onToggleRecord={() => {
                  if (hit?.releaseId) void tracksOf([hit.releaseId]).then(selection.toggleAll);
                }}
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
