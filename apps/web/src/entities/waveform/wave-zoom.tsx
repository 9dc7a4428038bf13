'use client';
import { useEffect, useRef, type PointerEvent } from 'react';
import { paintBands } from './paint-bands';
import { paintMarks, type Marks } from './paint-marks';
import type { Waveform } from './parse-waveform';
import { stageOf, useCanvas } from './use-canvas';
import classes from './wave.module.css';

interface WaveZoomProps {
  readonly waveform: Waveform;
  readonly marks: Marks;
  readonly duration: number;
  /** Seconds that fit into the width. */
  readonly seconds: number;
  readonly height: number;
  /** Whether it moves: only then it is painted again, once a frame. */
  readonly moving: boolean;
  /** Seconds into the track, exactly. */
  readonly now: () => number;
  /** Changes when `now` has jumped while nothing moves. */
  readonly time: number;
  readonly onSeek: (seconds: number) => void;
}

/** The part around the needle, which stands in the middle while the track scrolls under it. Dragging moves the track. */
export function WaveZoom(props: WaveZoomProps) {
  const { waveform, marks, seconds, height, moving, now, time, duration, onSeek } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useCanvas(canvas);
  const grip = useRef<{ x: number; at: number } | null>(null);
  useEffect(() => {
    if (!size) return;
    let frame = 0;
    const paint = () => {
      const context = stageOf(canvas.current, size);
      if (!context) return;
      const view = { start: now() - seconds / 2, seconds };
      paintBands(context, waveform, view, 0, size.height);
      paintMarks({ context, view, height: size.height, scale: size.scale }, marks);
      if (moving) frame = requestAnimationFrame(paint);
    };
    paint();
    return () => cancelAnimationFrame(frame);
    // While it moves each frame asks `now`; when it stands still `time` says that it has jumped.
  }, [size, waveform, marks, seconds, moving, now, moving ? 0 : time]);

  const onDown = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, at: now() };
  };
  const onMove = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!grip.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const moved = ((event.clientX - grip.current.x) / event.currentTarget.clientWidth) * seconds;
    onSeek(Math.max(0, Math.min(duration, grip.current.at - moved)));
  };
  return (
    <div className={classes.zoom} style={{ height }} aria-hidden>
      <canvas ref={canvas} className={classes.canvas} onPointerDown={onDown} onPointerMove={onMove} />
      <span className={classes.centre} />
    </div>
  );
}
