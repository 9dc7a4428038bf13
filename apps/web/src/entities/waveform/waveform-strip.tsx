'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type CSSProperties } from 'react';
import { waveformQuery } from './api/waveform-queries';
import { paintBands } from './paint-bands';
import { stageOf, useCanvas } from './use-canvas';
import classes from './waveform-strip.module.css';

interface WaveformStripProps {
  readonly track: { readonly id: string; readonly hasAudio: boolean };
  /** Pixels. */
  readonly height: number;
}

/** A small picture of the sound in three colours; an empty strip where nothing was analysed. */
export function WaveformStrip({ track, height }: WaveformStripProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useCanvas(canvas);
  const { data } = useQuery({ ...waveformQuery(track.id), enabled: track.hasAudio, retry: false });
  useEffect(() => {
    const context = size && stageOf(canvas.current, size);
    if (!context || !data) return;
    const seconds = data.low.length * data.secondsPerPixel;
    paintBands(context, data, { start: 0, seconds }, 0, size.height);
  }, [size, data]);
  return (
    <canvas
      ref={canvas}
      className={classes.strip}
      style={{ '--height': `${height}px` } as CSSProperties}
      aria-hidden
    />
  );
}
