'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type CSSProperties } from 'react';
import { waveformQuery } from './api/waveform-query';
import { drawWaveform } from './draw-waveform';
import classes from './waveform-strip.module.css';

interface WaveformStripProps {
  readonly track: { readonly id: string; readonly hasAudio: boolean };
  /** Peaks drawn; few, since there are many strips on a page. */
  readonly columns?: number;
  /** Pixels. */
  readonly height: number;
}

/** A small picture of the sound in three colours; an empty strip where nothing was analysed. */
export function WaveformStrip({ track, columns = 120, height }: WaveformStripProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { data } = useQuery({ ...waveformQuery(track.id), enabled: track.hasAudio, retry: false });
  useEffect(() => {
    if (canvas.current && data) drawWaveform(canvas.current, data, 0);
  }, [data]);
  return (
    <canvas
      ref={canvas}
      width={columns}
      height={height}
      className={classes.strip}
      style={{ '--height': `${height}px` } as CSSProperties}
      aria-hidden
    />
  );
}
