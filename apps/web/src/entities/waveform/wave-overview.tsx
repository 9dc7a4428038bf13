'use client';
import { useEffect, useRef } from 'react';
import { paintBands } from './paint-bands';
import { paintMarks, type Marks } from './paint-marks';
import type { Waveform } from './parse-waveform';
import { SeekSlider } from './seek-slider';
import { stageOf, useCanvas } from './use-canvas';
import classes from './wave.module.css';

interface WaveOverviewProps {
  readonly waveform: Waveform | undefined;
  readonly marks: Marks | undefined;
  readonly duration: number;
  /** Seconds; whole ones will do. */
  readonly time: number;
  readonly height: number;
  /** What the slider is called: "Position in the track". */
  readonly label: string;
  readonly onSeek: (seconds: number) => void;
}

/** The whole track: painted once, with a needle that moves over it. A press or drag seeks; so do the arrows. */
export function WaveOverview({ waveform, marks, duration, time, height, label, onSeek }: WaveOverviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useCanvas(canvas);
  useEffect(() => {
    const context = size && stageOf(canvas.current, size);
    if (!context || duration <= 0) return;
    const view = { start: 0, seconds: duration };
    if (waveform) paintBands(context, waveform, view, 0, size.height);
    if (marks) paintMarks({ context, view, height: size.height, scale: size.scale }, marks);
  }, [size, waveform, marks, duration]);
  const share = duration > 0 ? Math.min(1, time / duration) : 0;
  return (
    <SeekSlider label={label} duration={duration} time={time} onSeek={onSeek} height={height}>
      <canvas ref={canvas} className={classes.canvas} aria-hidden />
      {!waveform && <span className={classes.line} aria-hidden />}
      <span className={classes.played} style={{ width: `${share * 100}%` }} aria-hidden />
      <span className={classes.needle} style={{ left: `${share * 100}%` }} aria-hidden />
    </SeekSlider>
  );
}
