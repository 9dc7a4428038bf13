'use client';
import { Checkbox } from '@mantine/core';
import { useTable, type ColumnVisibilityState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type CSSProperties } from 'react';
import type { SearchHit } from '../../../entities/track';
import { rememberedOffset, useScrollMemory } from '../hooks/use-scroll-memory';
import { columns, features, gridOf } from './columns';
import { HeadCell } from './head-cell';
import { TableRow } from './table-row';
import classes from './track-table.module.css';

const ROW_HEIGHT = 46;
const HEAD_HEIGHT = 36;

export interface TrackTableProps {
  /** Tells one view from another. */
  readonly viewKey: string;
  readonly total: number;
  readonly rowAt: (index: number) => SearchHit | undefined;
  readonly onInSight: (rows: { first: number; last: number }) => void;
  readonly sort: string;
  readonly onSort: (field: string, add: boolean) => void;
  readonly visibility: ColumnVisibilityState;
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** By id. */
  readonly selected: ReadonlyMap<string, unknown>;
  /** False where rows are only to look at. */
  readonly selectable: boolean;
  readonly onToggle: (index: number, range: boolean) => void;
  readonly onToggleAll: () => void;
  /** Old rows stay while new ones are on their way; they are dimmed a little. */
  readonly stale: boolean;
}

/** Tracks as a table of any length: only the rows in sight exist. */
export function TrackTable(props: TrackTableProps) {
  const { total, rowAt, active, visibility } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialOffset: () => rememberedOffset(props.viewKey),
    scrollPaddingStart: HEAD_HEIGHT,
  });
  useScrollMemory(props.viewKey, virtualizer);
  const rows = virtualizer.getVirtualItems();
  useInSight(rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0, props.onInSight);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, virtualizer]);

  const shown = rows.map(({ index }) => rowAt(index)).filter((hit) => hit !== undefined);
  const table = useTable({
    features,
    columns,
    data: shown,
    getRowId: rowKey,
    state: { columnVisibility: visibility },
  });
  const grid = gridOf(table.getVisibleLeafColumns().map(({ id }) => id));
  const style = { '--columns': grid.template, '--least-width': `${grid.leastWidth}px` } as CSSProperties;
  const byId = new Map(table.getRowModel().rows.map((row) => [row.id, row]));

  return (
    <div
      ref={scroller}
      className={classes.table}
      style={style}
      role="grid"
      aria-label="Tracks"
      aria-rowcount={total + 1}
      aria-multiselectable
      aria-activedescendant={active >= 0 ? `row-${active}` : undefined}
      data-stale={props.stale}
      tabIndex={0}
    >
      <div role="row" aria-rowindex={1} className={classes.head}>
        <span role="columnheader" aria-label="Selected" className={classes.check}>
          <Checkbox
            size="xs"
            aria-label="Select all"
            disabled={!props.selectable}
            checked={props.selected.size > 0}
            indeterminate={props.selected.size > 0 && props.selected.size < total}
            onChange={props.onToggleAll}
          />
        </span>
        <span role="columnheader" aria-label="Play" />
        {table.getVisibleLeafColumns().map((column) => (
          <HeadCell
            key={column.id}
            id={column.id}
            label={String(column.columnDef.header)}
            sort={props.sort}
            onSort={props.onSort}
          />
        ))}
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const hit = rowAt(index);
          return (
            <TableRow
              key={index}
              index={index}
              top={start}
              row={hit && byId.get(rowKey(hit))}
              renderCell={(cell) => <table.FlexRender cell={cell} />}
              active={index === active}
              selected={hit !== undefined && props.selected.has(hit.id)}
              selectable={props.selectable}
              onActive={props.onActive}
              onToggle={props.onToggle}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Two people’s views of one track are two rows. */
const rowKey = ({ id, ownerId }: SearchHit): string => `${ownerId} ${id}`;

function useInSight(first: number, last: number, tell: TrackTableProps['onInSight']): void {
  useEffect(() => tell({ first, last }), [first, last, tell]);
}
