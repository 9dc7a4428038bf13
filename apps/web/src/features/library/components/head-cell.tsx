'use client';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { readSort } from '../hooks/sort-order';
import { NUMBER_COLUMNS } from './columns';
import classes from './track-table.module.css';

interface HeadCellProps {
  readonly id: string;
  readonly label: string;
  readonly sort: string;
  readonly onSort: (field: string, add: boolean) => void;
}

/** A column's name; a press sorts by it, with Shift beside the columns that are sorted already. */
export function HeadCell({ id, label, sort, onSort }: HeadCellProps) {
  const part = readSort(sort).find(({ field }) => field === id);
  const order = !part ? 'none' : part.descending ? 'descending' : 'ascending';
  const Chevron = part?.descending ? IconChevronDown : IconChevronUp;
  return (
    <span
      role="columnheader"
      aria-sort={order}
      className={classes.headCell}
      data-number={NUMBER_COLUMNS.has(id)}
    >
      <button type="button" className={classes.sort} onClick={(event) => onSort(id, event.shiftKey)}>
        {label}
        {part && <Chevron size={14} aria-hidden />}
      </button>
    </span>
  );
}
