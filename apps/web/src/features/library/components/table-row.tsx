'use client';
import { Checkbox, Skeleton } from '@mantine/core';
import type { Cell, Row } from '@tanstack/react-table';
import { IconVinyl } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';
import { trackHref, type SearchHit } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import { NUMBER_COLUMNS, type features } from './columns';
import classes from './track-table.module.css';

interface TableRowProps {
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  /** Undefined while it is on its way. */
  readonly row: Row<typeof features, SearchHit> | undefined;
  readonly renderCell: (cell: Cell<typeof features, SearchHit>) => ReactNode;
  readonly active: boolean;
  readonly selected: boolean;
  readonly selectable: boolean;
  readonly onActive: (index: number) => void;
  readonly onToggle: (index: number, range: boolean) => void;
}

export function TableRow({
  index,
  top,
  row,
  renderCell,
  active,
  selected,
  selectable,
  onActive,
  onToggle,
}: TableRowProps) {
  const router = useRouter();
  const place = { transform: `translateY(${top}px)` };
  if (!row) {
    return (
      <div role="row" aria-rowindex={index + 2} className={classes.row} style={place}>
        <span role="gridcell" className={classes.waiting}>
          <Skeleton height={30} />
        </span>
      </div>
    );
  }
  const hit = row.original;
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle(index, event.shiftKey);
    onActive(index);
  };
  return (
    <div
      role="row"
      id={`row-${index}`}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active}
      className={classes.row}
      style={place}
      onClick={onClick}
      onDoubleClick={() => router.push(trackHref(hit))}
    >
      <span role="gridcell" className={classes.check}>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`Select ${hit.title}`}
          checked={selected}
          disabled={!selectable}
          onChange={() => undefined}
          onClick={(event) => {
            event.stopPropagation();
            onToggle(index, event.shiftKey);
          }}
        />
      </span>
      <span role="gridcell" className={classes.play}>
        <FirstCell hit={hit} />
      </span>
      {row.getVisibleCells().map((cell) => (
        <span
          key={cell.id}
          role="gridcell"
          className={classes.cell}
          data-number={NUMBER_COLUMNS.has(cell.column.id)}
        >
          {cell.column.id === 'title' ? (
            <Link href={trackHref(hit)} prefetch={false} tabIndex={-1} className={classes.link}>
              {renderCell(cell)}
            </Link>
          ) : (
            renderCell(cell)
          )}
        </span>
      ))}
    </div>
  );
}

/** Play when there is audio; a record when there is no tracklist yet; else the place on the sleeve. */
function FirstCell({ hit }: { readonly hit: SearchHit }) {
  if (hit.hasAudio) return <PlayButton item={playItemOf(hit)} tabIndex={-1} />;
  if (hit.kind === 'release')
    return <IconVinyl size={18} stroke={1.4} role="img" aria-label="Record without tracklist" />;
  return <span className={classes.position}>{hit.position}</span>;
}
