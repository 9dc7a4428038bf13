import { pick, type Random } from './random.js';

/** A key: 0 = C … 11 = B. */
export interface SynthKey {
  pitchClass: number;
  mode: 'major' | 'minor';
}

/** A chord as semitones above the key note, root first. */
export type Chord = readonly number[];

/** Triads named by degree; minor has both the natural seventh and the major dominant that makes a cadence real. */
const CHORDS = {
  major: {
    I: [0, 4, 7],
    ii: [2, 5, 9],
    IV: [5, 9, 12],
    V: [7, 11, 14],
    V7: [7, 11, 14, 17],
    vi: [9, 12, 16],
  },
  minor: {
    i: [0, 3, 7],
    iv: [5, 8, 12],
    V: [7, 11, 14],
    V7: [7, 11, 14, 17],
    VI: [8, 12, 15],
    iio: [2, 5, 8],
  },
} as const;

type MajorDegree = keyof (typeof CHORDS)['major'];
type MinorDegree = keyof (typeof CHORDS)['minor'];

/** Four-bar phrases that leave no doubt about the key: each sets up its tonic by a subdominant or a dominant. */
const MAJOR_PHRASES: readonly (readonly MajorDegree[])[] = [
  ['I', 'IV', 'V', 'I'],
  ['I', 'vi', 'IV', 'V'],
  ['I', 'ii', 'V7', 'I'],
  ['I', 'IV', 'I', 'V'],
];
const MINOR_PHRASES: readonly (readonly MinorDegree[])[] = [
  ['i', 'iv', 'V', 'i'],
  ['i', 'VI', 'iv', 'V'],
  ['i', 'iio', 'V7', 'i'],
  ['i', 'iv', 'i', 'V'],
];

/** One phrase of four chords in the mode. */
export function choosePhrase(random: Random, mode: SynthKey['mode']): readonly Chord[] {
  if (mode === 'major') return pick(random, MAJOR_PHRASES).map((degree) => CHORDS.major[degree]);
  return pick(random, MINOR_PHRASES).map((degree) => CHORDS.minor[degree]);
}

/** Frequency of a note `semitones` above the key note in an octave (4 holds A = 440 Hz), off by `detuneCents`. */
export function frequencyOf(key: SynthKey, octave: number, semitones: number, detuneCents: number): number {
  const midi = 12 * (octave + 1) + key.pitchClass + semitones;
  return 440 * 2 ** ((midi - 69) / 12 + detuneCents / 1200);
}
