import type { Waveform } from './parse-waveform';

/** What is seen: from `start` seconds on, so many seconds a column. */
export interface Span {
  readonly start: number;
  readonly secondsPerColumn: number;
  readonly columns: number;
}

export interface Columns {
  readonly low: Float32Array;
  readonly mid: Float32Array;
  readonly high: Float32Array;
  /** Where the first column really begins: at or before `start`. */
  readonly start: number;
}

/**
 * The highest peak of each column. Columns begin at whole multiples of their length, not where the view does: so a
 * scrolling waveform is the same picture moved, and does not shimmer.
 */
export function columnsOf(waveform: Waveform, { start, secondsPerColumn, columns }: Span): Columns {
  const first = Math.floor(start / secondsPerColumn + 1e-6);
  const perColumn = secondsPerColumn / waveform.secondsPerPixel;
  const band = (peaks: Float32Array) =>
    Float32Array.from({ length: columns + 1 }, (_, column) =>
      peakOf(peaks, (first + column) * perColumn, perColumn),
    );
  return {
    low: band(waveform.low),
    mid: band(waveform.mid),
    high: band(waveform.high),
    start: first * secondsPerColumn,
  };
}

/** The highest of the pixels that a column touches; 0 before the start and after the end. */
function peakOf(peaks: Float32Array, from: number, length: number): number {
  const first = Math.floor(from + 1e-6);
  const last = Math.max(first + 1, Math.floor(from + length + 1e-6));
  let highest = 0;
  for (let pixel = Math.max(0, first); pixel < Math.min(peaks.length, last); pixel++) {
    const peak = peaks[pixel] ?? 0;
    if (peak > highest) highest = peak;
  }
  return highest;
}
