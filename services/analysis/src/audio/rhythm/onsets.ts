/** Where notes and hits begin, in seconds, and how strong each is (in standard deviations of the flux). */
export interface Onsets {
  times: number[];
  strengths: number[];
}

const NEIGHBOURS = 6;
const MEAN_REACH_BEFORE = 18;
const THRESHOLD = 0.35;
const DECAY = 0.84;

/**
 * Picks onsets from spectral flux: a local maximum that stands out from the mean around it and from the
 * decaying memory of earlier peaks (Dixon 2006, "Onset Detection Revisited", section 2.6).
 */
export function pickOnsets(flux: Float32Array, frameRate: number): Onsets {
  const normal = normalise(flux);
  const sums = runningSums(normal);
  const onsets: Onsets = { times: [], strengths: [] };
  let memory = 0;
  for (let i = 0; i < normal.length; i++) {
    const value = normal[i]!;
    const mean = meanOf(sums, i - MEAN_REACH_BEFORE, i + NEIGHBOURS + 1);
    const outstanding = value > mean + THRESHOLD && value >= memory && isLocalMaximum(normal, i);
    memory = Math.max(value, DECAY * memory + (1 - DECAY) * value);
    if (!outstanding) continue;
    onsets.times.push(i / frameRate);
    onsets.strengths.push(value);
  }
  return onsets;
}

function isLocalMaximum(values: Float32Array, at: number): boolean {
  const end = Math.min(values.length, at + NEIGHBOURS + 1);
  for (let i = Math.max(0, at - NEIGHBOURS); i < end; i++) {
    if (values[i]! > values[at]! || (values[i] === values[at] && i < at)) return false;
  }
  return true;
}

/** Zero mean, unit deviation; all zeros when the series is constant. */
function normalise(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const scale = variance > 0 ? 1 / Math.sqrt(variance) : 0;
  return values.map((value) => (value - mean) * scale);
}

function runningSums(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

function meanOf(sums: Float64Array, from: number, to: number): number {
  const first = Math.max(0, from);
  const last = Math.min(sums.length - 1, to);
  return (sums[last]! - sums[first]!) / Math.max(1, last - first);
}
