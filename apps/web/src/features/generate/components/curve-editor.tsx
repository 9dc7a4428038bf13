'use client';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { EnergyPoint } from '../hooks/generate-form';
import { movedPoint } from '../hooks/move-point';
import classes from './curve-editor.module.css';

interface CurveEditorProps {
  readonly points: readonly EnergyPoint[];
  readonly onChange: (points: EnergyPoint[]) => void;
}

const ENERGY_LINES = [1, 4, 7, 10];

/** Places in percent of the frame: time to the right, energy to the top. */
const xOf = (at: number): number => at * 100;
const yOf = (energy: number): number => 100 - ((energy - 1) / 9) * 100;

const KEY_STEPS: Readonly<Record<string, { at: number; energy: number }>> = {
  ArrowLeft: { at: -0.02, energy: 0 },
  ArrowRight: { at: 0.02, energy: 0 },
  ArrowUp: { at: 0, energy: 0.5 },
  ArrowDown: { at: 0, energy: -0.5 },
};

/** A curve of a few points that can be dragged, or moved by key: left and right in time, up and down in energy. */
export function CurveEditor({ points, onChange }: CurveEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const line = points.map(({ at, energy }) => `${xOf(at)},${yOf(energy)}`).join(' ');

  const onDrag = (index: number) => (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = (event.clientX - box.left) / box.width;
    const energy = 10 - ((event.clientY - box.top) / box.height) * 9;
    onChange(movedPoint(points, index, { at, energy }));
  };
  const onKeyDown = (index: number, point: EnergyPoint) => (event: KeyboardEvent) => {
    const step = KEY_STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    onChange(movedPoint(points, index, { at: point.at + step.at, energy: point.energy + step.energy }));
  };
  return (
    <div ref={frame} className={classes.frame} role="group" aria-label="Energy over the set">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={classes.curve} aria-hidden>
        {ENERGY_LINES.map((energy) => (
          <line key={energy} x1={0} x2={100} y1={yOf(energy)} y2={yOf(energy)} className={classes.grid} />
        ))}
        <polygon points={`0,100 ${line} 100,100`} className={classes.area} />
        <polyline points={line} className={classes.line} />
      </svg>
      {points.map((point, index) => (
        <div
          key={index}
          role="slider"
          tabIndex={0}
          aria-label={`Energy at ${Math.round(point.at * 100)} % of the set`}
          aria-valuemin={1}
          aria-valuemax={10}
          aria-valuenow={point.energy}
          className={classes.point}
          style={{ left: `${xOf(point.at)}%`, top: `${yOf(point.energy)}%` }}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onDrag(index)}
          onKeyDown={onKeyDown(index, point)}
        />
      ))}
    </div>
  );
}
