'use client';
import { ActionIcon, Checkbox, Skeleton } from '@mantine/core';
import type { Cell, Row } from '@tanstack/react-table';
import { IconDots, IconVinyl } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';
import { trackHref, type SearchHit } from '../../../entities/track';
import { PlayButton, playItemOf } from '../../../entities/transport';
import type { features } from './columns';
import { dragRow } from './drag-row';
import { RowCell } from './row-cell';
import type { RowTools } from './row-tools';
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
  readonly tools: RowTools;
}

export function TableRow({ index, top, row, renderCell, active, selected, tools }: TableRowProps) {
  const router = useRouter();
  const place = { transform: `translateY(${top}px)` };
  if (!row) {
    return (
      <div role="row" aria-rowindex={index + 2} className={classes.row} style={place}>
        <span role="gridcell" className={classes.waiting}>
          <Skeleton height="70%" />
        </span>
      </div>
    );
  }
  const hit = row.original;
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) tools.onToggle(index, event.shiftKey);
    tools.onActive(index);
  };
  const onMenu = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    tools.onActive(index);
    tools.onMenu(hit, index, { x: event.clientX, y: event.clientY });
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
      draggable={tools.edited?.index !== index}
      onDragStart={(event) => dragRow(event, tools.draggedWith(hit))}
      onClick={onClick}
      onDoubleClick={() => router.push(trackHref(hit))}
      onContextMenu={onMenu}
    >
      <span role="gridcell" className={classes.check}>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`Select ${hit.title}`}
          checked={selected}
          disabled={!tools.selectable}
          onChange={() => undefined}
          onClick={(event) => {
            event.stopPropagation();
            tools.onToggle(index, event.shiftKey);
          }}
        />
      </span>
      <span role="gridcell" className={classes.play}>
        <FirstCell hit={hit} />
      </span>
      {row.getVisibleCells().map((cell) => (
        <RowCell key={cell.id} cell={cell} index={index} hit={hit} tools={tools}>
          {renderCell(cell)}
        </RowCell>
      ))}
      <span role="gridcell" className={classes.more}>
        <ActionIcon
          size={26}
          variant="subtle"
          color="gray"
          tabIndex={-1}
          aria-label={`Actions for ${hit.title}`}
          onClick={onMenu}
        >
          <IconDots size={16} />
        </ActionIcon>
      </span>
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
