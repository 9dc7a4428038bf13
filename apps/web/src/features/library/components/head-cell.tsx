'use client';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { readSort } from '../hooks/sort-order';
import { ColumnEdge } from './column-edge';
import { clampWidth } from './column-grid';
import { NUMBER_COLUMNS } from './columns';
import classes from './track-table.module.css';

interface HeadCellProps {
  readonly id: string;
  readonly label: string;
  readonly sort: string;
  readonly onSort: (field: string, add: boolean) => void;
  /** Puts a column where another one is. */
  readonly onMove: (id: string, to: string) => void;
  /** null: as wide as what is in sight. */
  readonly onResize: (id: string, width: number | null) => void;
  /** The columns beside it, for moving by keyboard. */
  readonly beside: readonly [left: string | undefined, right: string | undefined];
}

const SORTING = 'Press to sort, with Shift beside the others. ';
const MOVING =
  'Drag or Alt+arrows: move. Drag its edge or Alt+Shift+arrows: width. Press the edge twice or Alt+Enter: fit.';
/** Pixels of one press. */
const STEP = 12;
const DRAGGED_COLUMN = 'application/x-segue-column';
/** The api cannot sort by these. */
const UNSORTED = new Set(['tags']);

/**
 * A column's name: a press sorts by it, with Shift beside the columns that are sorted already. It is dragged, or moved
 * with Alt and the arrows; its right edge, or Shift as well, makes it wider.
 */
export function HeadCell({ id, label, sort, onSort, onMove, onResize, beside }: HeadCellProps) {
  const parts = readSort(sort);
  const place = parts.findIndex(({ field }) => field === id);
  const part = parts[place];
  const order = !part ? 'none' : part.descending ? 'descending' : 'ascending';
  const Chevron = part?.descending ? IconChevronDown : IconChevronUp;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!event.altKey || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
    const to = step === 1 ? beside[1] : beside[0];
    if (step === undefined) onResize(id, null);
    else if (event.shiftKey) onResize(id, clampWidth(width + step * STEP));
    else if (to !== undefined) onMove(id, to);
  };
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer.types.includes(DRAGGED_COLUMN)) event.preventDefault();
  };
  return (
    <span
      role="columnheader"
      aria-label={label}
      aria-sort={order}
      className={classes.headCell}
      data-column={id}
      data-number={NUMBER_COLUMNS.has(id)}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED_COLUMN, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={onDragOver}
      onDrop={(event) => {
        const moved = event.dataTransfer.getData(DRAGGED_COLUMN);
        if (moved !== '') onMove(moved, id);
      }}
    >
      <button
        type="button"
        className={classes.sort}
        title={`${UNSORTED.has(id) ? '' : SORTING}${MOVING}`}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+Shift+ArrowLeft Alt+Shift+ArrowRight Alt+Enter"
        onClick={(event) => !UNSORTED.has(id) && onSort(id, event.shiftKey)}
        onKeyDown={onKeyDown}
      >
        {label}
        {part && <Chevron size={14} aria-hidden />}
        {part && parts.length > 1 && <sup className={classes.sortPlace}>{place + 1}</sup>}
      </button>
      <ColumnEdge onResize={(width) => onResize(id, width)} />
    </span>
  );
}
