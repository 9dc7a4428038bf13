'use client';
import type { Cell, Row } from '@tanstack/react-table';
import { IconDots, IconVinyl } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { memo, type MouseEvent, type ReactNode } from 'react';
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
  readonly row: Row<typeof features, SearchHit>;
  /** The columns in sight, as one text. */
  readonly columns: string;
  readonly renderCell: (cell: Cell<typeof features, SearchHit>) => ReactNode;
  readonly active: boolean;
  readonly selected: boolean;
  readonly tools: RowTools;
}

const placeAt = (top: number) => ({ transform: `translateY(${top}px)` });

/** The place of a row that is on its way. */
export function WaitingRow({ index, top }: Pick<TableRowProps, 'index' | 'top'>) {
  return (
    <div role="row" aria-rowindex={index + 2} className={classes.row} style={placeAt(top)}>
      <span role="gridcell" className={classes.waiting} />
    </div>
  );
}

const SHOWN = ['index', 'top', 'columns', 'active', 'selected', 'tools'] as const;

/** The table makes its rows anew whenever one comes into sight; those that show the same are not painted again. */
export const TableRow = memo(
  TrackRow,
  (before, after) =>
    before.row.original === after.row.original && SHOWN.every((name) => before[name] === after[name]),
);

function TrackRow({ index, top, row, renderCell, active, selected, tools }: TableRowProps) {
  const router = useRouter();
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
      style={placeAt(top)}
      draggable={tools.edited?.index !== index}
      onDragStart={(event) => dragRow(event, tools.draggedWith(hit))}
      onClick={onClick}
      onDoubleClick={() => router.push(trackHref(hit))}
      onContextMenu={onMenu}
    >
      <span role="gridcell" className={classes.check}>
        <input
          type="checkbox"
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
        <button type="button" tabIndex={-1} aria-label={`Actions for ${hit.title}`} onClick={onMenu}>
          <IconDots size={16} />
        </button>
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
