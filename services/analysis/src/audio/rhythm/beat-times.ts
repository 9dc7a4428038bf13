import type { BeatGrid } from './fit-grid.js';

/** A machine's tempo: a typical stretch of 24 beats keeps it to this share. */
const STEADY_WANDER = 0.004;
const STEADY_AGREEMENT = 0.75;

/** True when one straight grid describes the beats, so that a DJ can trust it from end to end. */
export function isSteady(grid: BeatGrid): boolean {
  return grid.wander <= STEADY_WANDER && grid.agreement >= STEADY_AGREEMENT;
}

/** The beats to believe: those of the straight grid where it fits, otherwise the tracked ones as they came. */
export function believedBeats(
  tracked: readonly number[],
  grid: BeatGrid,
  seconds: number,
): readonly number[] {
  if (!isSteady(grid)) return tracked;
  const count = Math.max(0, Math.floor((seconds - grid.offsetSeconds) / grid.periodSeconds) + 1);
  return Array.from({ length: count }, (_, n) => grid.offsetSeconds + n * grid.periodSeconds);
}

/**
 * Another reading of the same beats, `ratio` times as fast: 2 puts a beat between every two, 1/2 takes every
 * other one starting with `phase`, 3/2 three where two were.
 */
export function rereadBeats(beats: readonly number[], ratio: number, phase = 0): number[] {
  const reread: number[] = [];
  for (let position = phase; position <= beats.length - 1; position = phase + reread.length / ratio) {
    const before = Math.floor(position + 1e-9);
    const share = position - before;
    const here = beats[before]!;
    reread.push(share > 1e-6 ? here + share * (beats[before + 1]! - here) : here);
  }
  return reread;
}

/** Mean tempo of beats, leaving out the gaps where the tracker lost its way. Null without two beats. */
export function meanBpm(beats: readonly number[]): number | null {
  const intervals = beats.slice(1).map((beat, i) => beat - beats[i]!);
  const median = [...intervals].sort((a, b) => a - b)[intervals.length >> 1];
  if (median === undefined) return null;
  const kept = intervals.filter((interval) => Math.abs(interval / median - 1) < 0.2);
  return (60 * kept.length) / kept.reduce((sum, interval) => sum + interval, 0);
}
