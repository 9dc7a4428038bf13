'use client';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { formatDuration } from '../../lib/format';
import classes from './wave.module.css';

interface SeekSliderProps {
  readonly label: string;
  readonly duration: number;
  readonly time: number;
  readonly height: number;
  readonly onSeek: (seconds: number) => void;
  readonly children: ReactNode;
}

const STEP = 5;
const LEAP = 30;

/** A slider as wide as its content, for mouse, touch and keyboard. */
export function SeekSlider({ label, duration, time, height, onSeek, children }: SeekSliderProps) {
  const to = (seconds: number) => onSeek(Math.max(0, Math.min(duration, seconds)));
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    to(((event.clientX - box.left) / box.width) * duration);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: time + STEP,
      ArrowUp: time + STEP,
      ArrowLeft: time - STEP,
      ArrowDown: time - STEP,
      PageUp: time + LEAP,
      PageDown: time - LEAP,
      Home: 0,
      End: duration,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    to(target);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={classes.slider}
      style={{ height }}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.round(duration)}
      aria-valuenow={Math.round(time)}
      aria-valuetext={`${formatDuration(time)} of ${formatDuration(duration)}`}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
