'use client';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { clampWidth, NARROWEST, WIDEST } from './column-grid';
import classes from './track-table.module.css';

interface ColumnEdgeProps {
  readonly label: string;
  /** null: as wide as what is in sight. */
  readonly onResize: (width: number | null) => void;
}

const STEP = 12;

/** The right edge of a column: dragged, moved with the arrows, and with a double press or Enter it fits. */
export function ColumnEdge({ label, onResize }: ColumnEdgeProps) {
  const edge = useRef<HTMLSpanElement>(null);
  const [start, setStart] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const [width, setWidth] = useState(NARROWEST);
  const widthNow = () => edge.current?.parentElement?.getBoundingClientRect().width ?? NARROWEST;
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    setStart({ x: event.clientX, width: widthNow() });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start) onResize(clampWidth(start.width + event.clientX - start.x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by !== undefined) {
      const next = clampWidth(widthNow() + by);
      setWidth(next);
      onResize(next);
    }
    if (event.key === 'Enter') onResize(null);
    if (by === undefined && event.key !== 'Enter') return;
    event.preventDefault();
  };
  return (
    <span
      ref={edge}
      role="slider"
      tabIndex={0}
      aria-label={`Width of ${label}`}
      aria-orientation="horizontal"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      className={classes.edge}
      data-active={start !== null}
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onFocus={() => setWidth(Math.round(widthNow()))}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setStart(null)}
      onPointerCancel={() => setStart(null)}
      onDoubleClick={() => onResize(null)}
      onKeyDown={onKeyDown}
    />
  );
}
