import type { OnsetStrength } from './onset-strength.js';

/**
 * A guess at the first "one": of the four beats that could begin a bar of four, the one whose series has the
 * most kick, and the most snare a beat later. Where nothing tells them apart it is the first beat.
 * `beats` in seconds and not empty.
 */
export function guessDownbeat(beats: readonly number[], strength: OnsetStrength): number {
  const scores = [0, 1, 2, 3].map((phase) => scoreOf(beats, strength, phase));
  const best = scores.indexOf(Math.max(...scores));
  return beats[best] ?? beats[0]!;
}

function scoreOf(beats: readonly number[], { low, mid, frameRate }: OnsetStrength, phase: number): number {
  let score = 0;
  let bars = 0;
  for (let beat = phase; beat + 1 < beats.length; beat += 4) {
    score += near(low, beats[beat]! * frameRate) + 0.5 * near(mid, beats[beat + 1]! * frameRate);
    bars++;
  }
  return bars > 0 ? score / bars : 0;
}

function near(series: Float32Array, position: number): number {
  const centre = Math.round(position);
  return Math.max(series[centre - 1] ?? 0, series[centre] ?? 0, series[centre + 1] ?? 0);
}
