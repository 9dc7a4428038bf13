import type { OnsetStrength } from './onset-strength.js';

/** What the recording itself says about a beat grid of one particular tempo. */
export interface MeterEvidence {
  /**
   * 0 to 1: kick and snare take turns from beat to beat. High at the tempo that a drummer would count;
   * at half of it every beat sounds the same, at double of it every other beat is empty in both bands.
   */
  backbeat: number;
  /** Onset strength on the beats against the average, in standard deviations of the mean. */
  pulse: number;
}

/** Measures the evidence for beats at these times, in seconds. */
export function meterEvidence(strength: OnsetStrength, beats: readonly number[]): MeterEvidence {
  const low = turnTaking(strength.low, strength.frameRate, beats);
  const mid = turnTaking(strength.mid, strength.frameRate, beats);
  return {
    backbeat: Math.min(1, Math.abs(mid - low) / 2),
    pulse: pulseOf(strength.flux, strength.frameRate, beats),
  };
}

/** -1 (only even beats sound) to +1 (only odd beats), above the floor of what always sounds. */
function turnTaking(series: Float32Array, frameRate: number, beats: readonly number[]): number {
  const floor = meanOf(series);
  let even = 0;
  let odd = 0;
  forEachBeat(series, frameRate, beats, (value, n) => {
    const above = Math.max(0, value - floor);
    if (n % 2 === 0) even += above;
    else odd += above;
  });
  return even + odd > 0 ? (odd - even) / (odd + even) : 0;
}

function pulseOf(series: Float32Array, frameRate: number, beats: readonly number[]): number {
  const average = meanOf(series);
  const deviation = Math.sqrt(series.reduce((sum, value) => sum + (value - average) ** 2, 0) / series.length);
  let total = 0;
  forEachBeat(series, frameRate, beats, (value) => {
    total += value;
  });
  return beats.length > 0 && deviation > 0 ? (total / beats.length - average) / deviation : 0;
}

/** Calls back with the strongest value within two frames of every beat. */
function forEachBeat(
  series: Float32Array,
  frameRate: number,
  beats: readonly number[],
  visit: (value: number, n: number) => void,
): void {
  for (const [n, beat] of beats.entries()) {
    const centre = Math.round(beat * frameRate);
    let strongest = 0;
    for (let i = Math.max(0, centre - 2); i <= Math.min(series.length - 1, centre + 2); i++) {
      strongest = Math.max(strongest, series[i]!);
    }
    visit(strongest, n);
  }
}

function meanOf(series: Float32Array): number {
  return series.reduce((sum, value) => sum + value, 0) / Math.max(1, series.length);
}

const CLARITY_PHASES = 8;

/**
 * How much the beats stand out from other places between them, in standard deviations of the flux.
 * About 0 for noise, 1 and more where there are drums.
 */
export function pulseClarity({ flux, frameRate }: OnsetStrength, beats: readonly number[]): number {
  const elsewhere: number[] = [];
  for (let phase = 1; phase < CLARITY_PHASES; phase++) {
    const shifted = beats
      .slice(0, -1)
      .map((beat, i) => beat + ((beats[i + 1]! - beat) * phase) / CLARITY_PHASES);
    elsewhere.push(pulseOf(flux, frameRate, shifted));
  }
  const average = elsewhere.reduce((sum, value) => sum + value, 0) / elsewhere.length;
  return pulseOf(flux, frameRate, beats) - average;
}
