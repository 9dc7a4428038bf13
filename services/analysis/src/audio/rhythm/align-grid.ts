import type { OnsetStrength } from './onset-strength.js';

/** How far a tracker's beats may lie from the attacks, in seconds, either way. */
const REACH_SECONDS = 0.06;
const STEP_SECONDS = 0.001;

/**
 * Moves all beats by one common amount of at most 60 ms, so that they fall on the attacks: trackers mark the
 * middle of a hit, a DJ's grid its beginning. Many beats together resolve far less than a frame.
 */
export function alignToOnsets(beats: readonly number[], { flux, frameRate }: OnsetStrength): number[] {
  let best = 0;
  let bestSum = -Infinity;
  for (let shift = -REACH_SECONDS; shift <= REACH_SECONDS; shift += STEP_SECONDS) {
    const sum = beats.reduce((total, beat) => total + interpolate(flux, (beat + shift) * frameRate), 0);
    if (sum <= bestSum) continue;
    bestSum = sum;
    best = shift;
  }
  return beats.map((beat) => Math.max(0, beat + best));
}

function interpolate(series: Float32Array, position: number): number {
  const before = Math.floor(position);
  const share = position - before;
  return (1 - share) * (series[before] ?? 0) + share * (series[before + 1] ?? 0);
}
