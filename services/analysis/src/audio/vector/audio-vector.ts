import type { AudioVector } from '@segue/shared/contracts/jobs';
import type { FeatureVersion } from '@segue/shared/domain/music';
import type { OnsetStrength } from '../rhythm/onset-strength.js';
import type { Onsets } from '../rhythm/onsets.js';
import { CEPSTRUM_SIZE, type Timbre } from '../timbre/timbre.js';
import { PROFILE_BINS, type PitchProfileFound } from '../tonal/pitch-profile.js';

export const VECTOR_VERSION: FeatureVersion = 'audio-vector/1';

export interface VectorInputs {
  timbre: Timbre;
  profile: PitchProfileFound;
  onsets: Onsets;
  strength: OnsetStrength;
  seconds: number;
  danceability: number | null;
  dynamicComplexity: number | null;
}

/** One number of the vector: what it is, and a typical value and spread by which it is scaled to about -1 … +1. */
interface Dimension {
  name: string;
  typical: number;
  spread: number;
  measure: (inputs: VectorInputs) => number;
}

const cepstrum = (name: 'cepstrumMean' | 'cepstrumDeviation', typical: number, spread: number): Dimension[] =>
  Array.from({ length: CEPSTRUM_SIZE }, (_, c) => ({
    name: `${name} ${c + 1}`,
    typical: typical / (c + 1),
    spread: spread / Math.sqrt(c + 1),
    measure: ({ timbre }) => timbre[name][c]!,
  }));

/** How often notes a semitone … a tritone apart sound together over the track; the same in every key. */
const intervals = (): Dimension[] =>
  Array.from({ length: 6 }, (_, i) => ({
    name: `interval of ${i + 1} semitones`,
    typical: 0.8,
    spread: 0.12,
    measure: ({ profile }) => intervalStrength(profile.bins, i + 1),
  }));

/**
 * The dimensions in order. They describe sound, harmony and rhythm, on purpose neither tempo nor key nor loudness:
 * those are matched by their own terms. Any change here needs a new VECTOR_VERSION.
 */
export const VECTOR_DIMENSIONS: readonly Dimension[] = [
  ...cepstrum('cepstrumMean', 80, 40),
  ...cepstrum('cepstrumDeviation', 25, 12),
  ...intervals(),
  { name: 'onsets a second, log2', typical: 2, spread: 0.7, measure: onsetRate },
  { name: 'evenness of the gaps between onsets', typical: 0.5, spread: 0.2, measure: gapEvenness },
  { name: 'share of onsets in the low band', typical: 0.3, spread: 0.1, measure: (i) => bandShare(i, 'low') },
  {
    name: 'share of onsets in the high band',
    typical: 0.3,
    spread: 0.1,
    measure: (i) => bandShare(i, 'high'),
  },
  {
    name: 'rolloff, log2 Hz',
    typical: 11,
    spread: 1.2,
    measure: ({ timbre }) => Math.log2(timbre.rolloffHz + 1),
  },
  {
    name: 'rolloff spread, octaves',
    typical: 1.5,
    spread: 0.6,
    measure: ({ timbre }) => timbre.rolloffSpreadOctaves,
  },
  { name: 'spectral flux', typical: 0.12, spread: 0.08, measure: ({ timbre }) => timbre.flux },
  { name: 'spectral complexity', typical: 12, spread: 8, measure: ({ timbre }) => timbre.complexity },
  { name: 'danceability', typical: 1.3, spread: 0.4, measure: ({ danceability }) => danceability ?? 1.3 },
  {
    name: 'dynamic complexity, dB',
    typical: 3.5,
    spread: 1.8,
    measure: ({ dynamicComplexity }) => dynamicComplexity ?? 3.5,
  },
];

const LIMIT = 3;

/** The description of a recording for "sounds like this": compare by Euclidean distance, within one version. */
export function audioVector(inputs: VectorInputs): AudioVector {
  const values = VECTOR_DIMENSIONS.map(({ typical, spread, measure }) => {
    const scaled = (measure(inputs) - typical) / spread;
    return Math.max(-LIMIT, Math.min(LIMIT, scaled));
  });
  return { version: VECTOR_VERSION, values };
}

function intervalStrength(bins: Float32Array, semitones: number): number {
  const shift = (semitones * PROFILE_BINS) / 12;
  let together = 0;
  let alone = 0;
  for (let bin = 0; bin < PROFILE_BINS; bin++) {
    together += bins[bin]! * bins[(bin + shift) % PROFILE_BINS]!;
    alone += bins[bin]! ** 2;
  }
  return alone > 0 ? together / alone : 0.5;
}

function onsetRate({ onsets, seconds }: VectorInputs): number {
  return Math.log2(Math.max(0.25, onsets.times.length / seconds));
}

/** 1 for a metronome, towards 0 for gaps of all lengths. */
function gapEvenness({ onsets }: VectorInputs): number {
  const gaps = onsets.times.slice(1).map((time, i) => time - onsets.times[i]!);
  if (gaps.length < 2) return 0.5;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  return 1 / (1 + Math.sqrt(variance) / mean);
}

function bandShare({ strength }: VectorInputs, band: 'low' | 'high'): number {
  const total = sumOf(strength.low) + sumOf(strength.mid) + sumOf(strength.high);
  return total > 0 ? sumOf(strength[band]) / total : 0.3;
}

function sumOf(series: Float32Array): number {
  return series.reduce((sum, value) => sum + value, 0);
}
