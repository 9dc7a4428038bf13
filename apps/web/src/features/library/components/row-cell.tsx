'use client';
import type { Cell } from '@tanstack/react-table';
import Link from 'next/link';
import type { MouseEvent, ReactNode } from 'react';
import { trackHref, type SearchHit } from '../../../entities/track';
import { isEditable, nextEditable } from '../hooks/edited-cell';
import { NUMBER_COLUMNS, type features } from './columns';
import { EditCell } from './edit-cell';
import type { RowTools } from './row-tools';
import classes from './track-table.module.css';

interface RowCellProps {
  readonly cell: Cell<typeof features, SearchHit>;
  readonly index: number;
  readonly hit: SearchHit;
  readonly tools: RowTools;
  /** The value as it is shown. */
  readonly children: ReactNode;
}

/** A value of a row; one that can be edited becomes a field when it is pressed. */
export function RowCell({ cell, index, hit, tools, children }: RowCellProps) {
  const { id } = cell.column;
  const field = tools.selectable && hit.kind === 'track' && isEditable(id) ? id : null;
  const isOpen = field !== null && tools.edited?.index === index && tools.edited.field === field;
  const attributes = {
    role: 'gridcell',
    className: classes.cell,
    'data-column': id,
    'data-number': NUMBER_COLUMNS.has(id),
  };
  if (isOpen) {
    const shown = cell.row.getVisibleCells().map((other) => other.column.id);
    return (
      <span {...attributes} data-open>
        <EditCell
          hit={hit}
          field={field}
          label={String(cell.column.columnDef.header)}
          onClose={tools.onEditEnd}
          onStep={(step) => tools.onEdit(index, nextEditable(shown, field, step))}
        />
      </span>
    );
  }
  if (id === 'title') {
    return (
      <span {...attributes}>
        <Link href={trackHref(hit)} prefetch={false} tabIndex={-1} draggable={false} className={classes.link}>
          {children}
        </Link>
      </span>
    );
  }
  // The stars are pressed one by one; by keyboard they are a field like the others.
  const pressed = field !== null && field !== 'rating';
  const onClick = (event: MouseEvent) => {
    if (field !== null && !event.shiftKey && !event.ctrlKey && !event.metaKey) tools.onEdit(index, field);
  };
  return (
    <span {...attributes} {...(pressed && { onClick, 'data-editable': true, title: 'Press to edit' })}>
      {children}
    </span>
  );
}
