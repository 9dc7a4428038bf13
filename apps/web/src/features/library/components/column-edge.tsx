'use client';
import { useState, type PointerEvent } from 'react';
import { clampWidth } from './column-grid';
import classes from './track-table.module.css';

interface ColumnEdgeProps {
  /** null: as wide as what is in sight. */
  readonly onResize: (width: number | null) => void;
}

/** The right edge of a column, for the pointer: dragged it widens, pressed twice it fits. The name has keys for both. */
export function ColumnEdge({ onResize }: ColumnEdgeProps) {
  const [start, setStart] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
    setStart({ x: event.clientX, width });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start) onResize(clampWidth(start.width + event.clientX - start.x));
  };
  return (
    <span
      aria-hidden
      className={classes.edge}
      data-active={start !== null}
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setStart(null)}
      onPointerCancel={() => setStart(null)}
      onDoubleClick={() => onResize(null)}
    />
  );
}
