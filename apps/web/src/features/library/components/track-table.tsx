'use client';
import { Checkbox } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type CSSProperties } from 'react';
import type { SearchHit } from '../../../entities/track';
import { ROW_HEIGHT, type TableLayout } from '../hooks/table-layout';
import { useRightsOfRows } from '../hooks/use-rights-of-rows';
import { useInSight } from '../hooks/use-in-sight';
import { rememberedOffset, useScrollMemory } from '../hooks/use-scroll-memory';
import { fittingWidth, gridOf } from './column-grid';
import { columns, features } from './columns';
import { HeadCell } from './head-cell';
import type { RowTools } from './row-tools';
import { RowRightsProvider } from './row-rights';
import { TableRow, WaitingRow } from './table-row';
import classes from './track-table.module.css';

const HEAD_HEIGHT = 36;
/** More than are ever in sight at a time. */
const PLACES = 512;

export interface TrackTableProps {
  /** Tells one view from another. */
  readonly viewKey: string;
  readonly total: number;
  readonly rowAt: (index: number) => SearchHit | undefined;
  readonly onInSight: (rows: { first: number; last: number }) => void;
  readonly sort: string;
  readonly onSort: (field: string, add: boolean) => void;
  readonly layout: TableLayout;
  readonly active: number;
  /** By id. */
  readonly selected: ReadonlyMap<string, unknown>;
  readonly onToggleAll: () => void;
  readonly tools: RowTools;
  /** Old rows stay while new ones are on their way; they are dimmed a little. */
  readonly stale: boolean;
}

/** Tracks as a table of any length: only the rows in sight exist. Make it anew for another density. */
export function TrackTable(props: TrackTableProps) {
  const { total, rowAt, active, layout, tools } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = ROW_HEIGHT[layout.density];
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
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
    state: { columnVisibility: layout.visibility, columnOrder: layout.order },
  });
  const visible = table.getVisibleLeafColumns();
  const ids = visible.map(({ id }) => id);
  const columnsInSight = ids.join(' ');
  const grid = gridOf(ids, layout.sizes);
  const style = {
    '--columns': grid.template,
    '--least-width': `${grid.leastWidth}px`,
    '--row-height': `${rowHeight}px`,
  } as CSSProperties;
  const byId = new Map(table.getRowModel().rows.map((row) => [row.id, row]));
  const onResize = (id: string, width: number | null) => {
    if (scroller.current) layout.resize(id, width ?? fittingWidth(scroller.current, ids, id));
  };

  return (
    <RowRightsProvider value={useRightsOfRows()}>
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
        data-density={layout.density}
        tabIndex={0}
      >
        <div role="row" aria-rowindex={1} className={classes.head}>
          <span role="columnheader" aria-label="Selected" className={classes.check}>
            <Checkbox
              size="xs"
              aria-label="Select all"
              disabled={!tools.selectable}
              checked={props.selected.size > 0}
              indeterminate={props.selected.size > 0 && props.selected.size < total}
              onChange={props.onToggleAll}
            />
          </span>
          <span role="columnheader" aria-label="Play" />
          {visible.map((column, place) => (
            <HeadCell
              key={column.id}
              id={column.id}
              label={String(column.columnDef.header)}
              sort={props.sort}
              onSort={props.onSort}
              onMove={layout.move}
              onResize={onResize}
              beside={[ids[place - 1], ids[place + 1]]}
            />
          ))}
          <span role="columnheader" aria-label="Actions" />
        </div>
        <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const hit = rowAt(index);
            const row = hit && byId.get(rowKey(hit));
            // Many places pass while one scrolls far: the same few elements stand for them.
            if (!row) return <WaitingRow key={`waiting ${index % PLACES}`} index={index} top={start} />;
            return (
              <TableRow
                key={index}
                index={index}
                top={start}
                row={row}
                columns={columnsInSight}
                renderCell={(cell) => <table.FlexRender cell={cell} />}
                active={index === active}
                selected={props.selected.has(hit.id)}
                tools={tools}
              />
            );
          })}
        </div>
      </div>
    </RowRightsProvider>
  );
}

/** Two people’s views of one track are two rows. */
const rowKey = ({ id, ownerId }: SearchHit): string => `${ownerId} ${id}`;
