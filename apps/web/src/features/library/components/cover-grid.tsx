'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SearchHit, SearchRequest } from '../../../entities/track';
import { useKeys } from '../../../lib/keyboard';
import type { RowSelection } from '../hooks/use-row-selection';
import { useColumnsOfTiles } from '../hooks/use-columns-of-tiles';
import { useInSight } from '../hooks/use-in-sight';
import { notLoaded, useRecordTracks } from '../hooks/use-record-tracks';
import { rememberedOffset, useScrollMemory } from '../hooks/use-scroll-memory';
import { useTrackWindow } from '../hooks/use-track-window';
import { CoverTile } from './cover-tile';
import classes from './cover-grid.module.css';

export interface RecordViewProps {
  readonly request: SearchRequest;
  readonly selection: Pick<RowSelection, 'rows' | 'toggleAll' | 'add'>;
  readonly selectable: boolean;
  readonly phone: boolean;
}

const GAP = 16;
const WORDS_HEIGHT = 78;
const group = 'Covers';

/** Records as their sleeves, side by side: only the rows in sight exist. */
export function CoverGrid({ request, selection, selectable, phone }: RecordViewProps) {
  const router = useRouter();
  const scroller = useRef<HTMLDivElement>(null);
  const perRecord = useMemo(() => ({ ...request, perRecord: 'true' as const }), [request]);
  const { first, rowAt, setInSight, rowsBetween } = useTrackWindow(perRecord);
  const { tracksOf, play } = useRecordTracks(request);
  const total = first.data?.total ?? 0;
  const least = phone ? 104 : 150;
  const { columns, tile } = useColumnsOfTiles(scroller, { least, gap: GAP, edge: phone ? 14 : 20 });
  const [active, setActive] = useState(-1);
  const [anchor, setAnchor] = useState(0);
  const viewKey = `covers ${JSON.stringify(request)}`;
  const virtualizer = useVirtualizer({
    count: Math.ceil(total / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => tile + WORDS_HEIGHT,
    overscan: 3,
    paddingStart: 8,
    scrollPaddingStart: 8,
    initialOffset: () => rememberedOffset(viewKey),
  });
  useScrollMemory(viewKey, virtualizer);
  useEffect(() => virtualizer.measure(), [tile, virtualizer]);
  const rows = virtualizer.getVirtualItems();
  const [from, to] = [(rows[0]?.index ?? 0) * columns, ((rows.at(-1)?.index ?? 0) + 1) * columns - 1];
  useInSight(from, to, setInSight);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(Math.floor(active / columns), { align: 'auto' });
  }, [active, columns, virtualizer]);

  const move = (by: number) => () => setActive(Math.max(0, Math.min(total - 1, active + by)));
  const select = async (index: number, range: boolean) => {
    if (!selectable) return;
    const [start, end] = range ? [Math.min(anchor, index), Math.max(anchor, index)] : [index, index];
    const records = await rowsBetween(start, end);
    const tracks = await tracksOf(records.flatMap(({ releaseId }) => releaseId ?? []));
    if (range) selection.add(tracks);
    else {
      setAnchor(index);
      selection.toggleAll(tracks);
    }
  };
  const onSelect = (index: number, range: boolean) => void select(index, range).catch(notLoaded);
  const onOpen = (hit: SearchHit | undefined) => {
    if (hit?.releaseId) router.push(`/releases/${hit.releaseId}`);
  };
  const playActive = () => {
    const hit = rowAt(active);
    if (hit?.releaseId) play(hit.releaseId, hit.releaseTitle || hit.title);
  };
  useKeys([
    { keys: 'arrowright', label: 'Next record', group, run: move(1) },
    { keys: 'arrowleft', label: 'Record before', group, run: move(-1) },
    { keys: 'arrowdown', label: 'A row down', group, run: move(columns) },
    { keys: 'arrowup', label: 'A row up', group, run: move(-columns) },
    { keys: 'home', label: 'First record', group, run: () => setActive(0) },
    { keys: 'end', label: 'Last record', group, run: () => setActive(total - 1) },
    { keys: 'enter', label: 'Open', group, run: () => onOpen(rowAt(active)) },
    { keys: 'space', label: 'Play the record', group, run: playActive },
    { keys: 'x', label: 'Select the record', group, run: () => onSelect(active, false) },
    { keys: 'shift+x', label: 'Select up to here', group, run: () => onSelect(active, true) },
  ]);
  const chosen = useMemo(
    () => new Set([...selection.rows.values()].map(({ releaseId }) => releaseId)),
    [selection.rows],
  );
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label="Records"
      aria-rowcount={Math.ceil(total / columns)}
      aria-colcount={columns}
      aria-multiselectable
      aria-activedescendant={active >= 0 ? `record-${active}` : undefined}
      tabIndex={0}
    >
      <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index: row, start }) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 1}
            className={classes.row}
            style={{ transform: `translateY(${start}px)`, gap: GAP }}
          >
            {Array.from({ length: Math.min(columns, total - row * columns) }, (_, place) => {
              const index = row * columns + place;
              const hit = rowAt(index);
              return (
                <CoverTile
                  key={index}
                  index={index}
                  hit={hit}
                  width={tile}
                  active={index === active}
                  selected={hit !== undefined && chosen.has(hit.releaseId)}
                  selectable={selectable}
                  onActive={setActive}
                  onSelect={onSelect}
                  onPlay={play}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
