'use client';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { EnergyPoint } from '../hooks/generate-form';
import { movedPoint } from '../hooks/move-point';
import classes from './generate.module.css';

interface CurveEditorProps {
  readonly points: readonly EnergyPoint[];
  readonly onChange: (points: EnergyPoint[]) => void;
}

const WIDTH = 600;
const HEIGHT = 170;
const ENERGY_LINES = [1, 4, 7, 10];

const xOf = (at: number) => at * WIDTH;
const yOf = (energy: number) => HEIGHT - ((energy - 1) / 9) * HEIGHT;

/** A curve of a few points that can be dragged, or moved by key: left and right in time, up and down in energy. */
export function CurveEditor({ points, onChange }: CurveEditorProps) {
  const svg = useRef<SVGSVGElement>(null);
  const dragging = useRef<number | null>(null);
  const line = points.map(({ at, energy }) => `${xOf(at)},${yOf(energy)}`).join(' ');

  const onPointerMove = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (dragging.current === null || !box) return;
    const at = (event.clientX - box.left) / box.width;
    const energy = 10 - ((event.clientY - box.top) / box.height) * 9;
    onChange(movedPoint(points, dragging.current, { at, energy }));
  };
  const onKeyDown = (index: number, point: EnergyPoint) => (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-0.02, 0], ArrowRight: [0.02, 0], ArrowUp: [0, 0.5], ArrowDown: [0, -0.5] }[
      event.key
    ];
    if (!step) return;
    event.preventDefault();
    onChange(
      movedPoint(points, index, { at: point.at + (step[0] ?? 0), energy: point.energy + (step[1] ?? 0) }),
    );
  };
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={classes.curve}
      role="group"
      aria-label="Energy over the set"
      onPointerMove={onPointerMove}
      onPointerUp={() => (dragging.current = null)}
      onPointerLeave={() => (dragging.current = null)}
    >
      {ENERGY_LINES.map((energy) => (
        <line key={energy} x1={0} x2={WIDTH} y1={yOf(energy)} y2={yOf(energy)} className={classes.grid} />
      ))}
      <polygon points={`0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}`} className={classes.area} />
      <polyline points={line} className={classes.line} vectorEffect="non-scaling-stroke" />
      {points.map((point, index) => (
        <ellipse
          key={index}
          cx={xOf(point.at)}
          cy={yOf(point.energy)}
          rx={9}
          ry={9}
          tabIndex={0}
          role="slider"
          aria-label={`Energy at ${Math.round(point.at * 100)} % of the set`}
          aria-valuemin={1}
          aria-valuemax={10}
          aria-valuenow={Math.round(point.energy * 10) / 10}
          className={classes.point}
          vectorEffect="non-scaling-stroke"
          onPointerDown={(event) => {
            dragging.current = index;
            event.currentTarget.focus();
          }}
          onKeyDown={onKeyDown(index, point)}
        />
      ))}
    </svg>
  );
}
