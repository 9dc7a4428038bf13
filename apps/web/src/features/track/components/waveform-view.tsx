'use client';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { currentItem, playQueue, seek, useTransport, type PlayItem } from '../../../entities/transport';
import { drawWaveform, waveformQuery } from '../../../entities/waveform';
import { CueMarks } from './cue-marks';
import classes from './waveform-view.module.css';

interface WaveformViewProps {
  readonly item: PlayItem;
  readonly durationSeconds: number | null;
  /** The grid and cues to draw over it. */
  readonly cues: TrackDetail['cues'][number] | undefined;
}

/** The sound of a track at a glance; a press plays from there. The player bar has the same for the keyboard. */
export function WaveformView({ item, durationSeconds, cues }: WaveformViewProps) {
  const { data: waveform } = useQuery(waveformQuery(item.id));
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(canvas);
  const mine = useTransport((state) => currentItem(state)?.src === item.src);
  const share = useTransport((state) =>
    currentItem(state)?.src === item.src && state.duration > 0
      ? Math.round((state.time / state.duration) * 1000) / 1000
      : 0,
  );
  useEffect(() => {
    if (!canvas.current || !waveform || width === 0) return;
    canvas.current.width = width;
    drawWaveform(canvas.current, waveform, share);
  }, [waveform, width, share]);

  const onClick = (event: MouseEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientX - box.left) / box.width;
    if (!mine) playQueue([item]);
    if (durationSeconds !== null) seek(at * durationSeconds);
  };
  return (
    <div className={classes.frame}>
      <canvas ref={canvas} height={96} className={classes.canvas} onClick={onClick} aria-hidden />
      {cues && durationSeconds !== null && <CueMarks cues={cues} durationSeconds={durationSeconds} />}
      {mine && <span className={classes.needle} style={{ left: `${share * 100}%` }} />}
    </div>
  );
}

function useWidth(canvas: React.RefObject<HTMLCanvasElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas]);
  return width;
}
