'use client';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { drawnCurve, movedPoint, withoutPoint, type CurvePoint, type CurveScale } from './curve-points';
import classes from './curve-editor.module.css';

interface CurveEditorProps {
  /** What it is of: "Energy". */
  readonly label: string;
  readonly points: readonly CurvePoint[];
  readonly scale: CurveScale;
  readonly onChange: (points: CurvePoint[]) => void;
  /** Horizontal lines to read it by. */
  readonly lines?: readonly number[];
  readonly height?: number;
}

const KEY_STEPS: Readonly<Record<string, readonly [time: number, steps: number]>> = {
  ArrowLeft: [-0.02, 0],
  ArrowRight: [0.02, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * A curve whose points are dragged or moved by key (Delete takes one out); pressing beside them draws a line by hand.
 */
export function CurveEditor({ label, points, scale, onChange, lines = [], height }: CurveEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [stroke, setStroke] = useState<readonly CurvePoint[]>([]);
  const { low, high, step } = scale;
  const yOf = (value: number): number => 100 - ((value - low) / (high - low)) * 100;
  const placeOf = (event: PointerEvent): CurvePoint | null => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return null;
    const at = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return { at, value: high - ((event.clientY - box.top) / box.height) * (high - low) };
  };
  const lineOf = (some: readonly CurvePoint[]) =>
    some.map(({ at, value }) => `${at * 100},${yOf(value)}`).join(' ');
  const onDrag = (index: number) => (event: PointerEvent) => {
    const place = placeOf(event);
    if (place && event.currentTarget.hasPointerCapture(event.pointerId))
      onChange(movedPoint(points, index, place, scale));
  };
  const onKeyDown = (index: number, point: CurvePoint) => (event: KeyboardEvent) => {
    const move = KEY_STEPS[event.key];
    const gone = event.key === 'Delete' || event.key === 'Backspace';
    if (!move && !gone) return;
    event.preventDefault();
    event.stopPropagation();
    const [time, steps] = move ?? [0, 0];
    onChange(
      gone
        ? withoutPoint(points, index)
        : movedPoint(points, index, { at: point.at + time, value: point.value + steps * step }, scale),
    );
  };
  const onDraw = (event: PointerEvent) => {
    const place = placeOf(event);
    if (place && stroke.length > 0) setStroke([...stroke, place]);
  };
  const onDrawn = () => {
    if (stroke.length > 2) onChange(drawnCurve(points, stroke, scale));
    setStroke([]);
  };
  return (
    <div
      ref={frame}
      className={classes.frame}
      style={height === undefined ? undefined : { height }}
      role="group"
      aria-label={`${label} over the set`}
      onPointerDown={(event) => {
        const place = placeOf(event);
        if (!place || event.target !== event.currentTarget) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setStroke([place]);
      }}
      onPointerMove={onDraw}
      onPointerUp={onDrawn}
      onPointerCancel={() => setStroke([])}
    >
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={classes.curve} aria-hidden>
        {lines.map((value) => (
          <line key={value} x1={0} x2={100} y1={yOf(value)} y2={yOf(value)} className={classes.grid} />
        ))}
        <polygon points={`0,100 ${lineOf(points)} 100,100`} className={classes.area} />
        <polyline points={lineOf(points)} className={classes.line} />
        {stroke.length > 1 && <polyline points={lineOf(stroke)} className={classes.stroke} />}
      </svg>
      {points.map((point, index) => (
        <div
          key={index}
          role="slider"
          tabIndex={0}
          aria-label={`${label} at ${Math.round(point.at * 100)} % of the set`}
          aria-valuemin={low}
          aria-valuemax={high}
          aria-valuenow={point.value}
          className={classes.point}
          style={{ left: `${point.at * 100}%`, top: `${yOf(point.value)}%` }}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onDrag(index)}
          onKeyDown={onKeyDown(index, point)}
        />
      ))}
    </div>
  );
}
