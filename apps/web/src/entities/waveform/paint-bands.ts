import { columnsOf } from './columns';
import type { Waveform } from './parse-waveform';

/** Bass, middle, treble, from the back to the front, as DJ software paints them. */
const BANDS = [
  { band: 'low', colour: '#3f7fe0' },
  { band: 'mid', colour: '#e8a33a' },
  { band: 'high', colour: '#f4efe4' },
] as const;

/** Treble is quiet next to bass: lifted so that hats are seen. */
const LIFT = { low: 1, mid: 1.15, high: 1.5 } as const;

export interface View {
  /** Seconds of the track at the left edge; may lie before its start. */
  readonly start: number;
  /** Seconds that fit into the width. */
  readonly seconds: number;
}

/**
 * Paints a part of a waveform around the middle line: one path a band, so that a frame costs three fills.
 * Sizes are device pixels.
 */
export function paintBands(
  context: CanvasRenderingContext2D,
  waveform: Waveform,
  { start, seconds }: View,
  top: number,
  height: number,
): void {
  const { width } = context.canvas;
  const secondsPerColumn = seconds / width;
  const columns = columnsOf(waveform, { start, secondsPerColumn, columns: width });
  const offset = (columns.start - start) / secondsPerColumn;
  const middle = top + height / 2;
  for (const { band, colour } of BANDS) {
    const peaks = columns[band];
    context.fillStyle = colour;
    context.beginPath();
    for (let column = 0; column < peaks.length; column++) {
      const tall = Math.min(1, (peaks[column] ?? 0) * LIFT[band]) * height;
      if (tall >= 0.5) context.rect(column + offset, middle - tall / 2, 1, tall);
    }
    context.fill();
  }
  context.fillStyle = 'rgb(255 255 255 / 14%)';
  context.fillRect(0, Math.floor(middle), width, 1);
}
