import type { AnalysisFlag, KeyAnalysis } from '@segue/shared/contracts/jobs';
import { type Essentia, withVector } from '../essentia/essentia.js';
import { PROFILE_BINS, type PitchProfileFound } from './pitch-profile.js';

/** Shortest recording whose key is told. */
export const MIN_KEY_SECONDS = 5;

/** essentia's profiles of what major and minor sound like, made for electronic music and for pop. */
const PROFILES = ['bgate', 'edma', 'shaath'] as const;

/** How often the answer was right when three, two or one profile stood behind it (issue 5's measurement). */
const CONFIDENCE_BY_VOTES = [0, 0.5, 0.73, 0.92] as const;

/** Below this correlation with the best profile nothing like a key was heard. */
const UNCLEAR_STRENGTH = 0.3;
/** Drums have no common tuning. Where there is hardly any, only a very good fit is believed. */
const UNTUNED_CLARITY = 0.05;
const UNTUNED_STRENGTH = 0.6;
/** From here on the tuning is plain, and confidence rests on the vote alone. */
const TUNED_CLARITY = 0.15;

const PITCH_CLASSES: Record<string, number> = {
  C: 0, 'C#': 1, Db: 1, D: 2, 'D#': 3, Eb: 3, E: 4, F: 5, 'F#': 6, Gb: 6, G: 7, 'G#': 8, Ab: 8, A: 9, 'A#': 10, Bb: 10, B: 11,
}; // prettier-ignore

interface Vote {
  pitchClass: number;
  mode: 'major' | 'minor';
  strength: number;
}

export interface KeyAnswer {
  key: KeyAnalysis | null;
  /** Correlation with the best profile, 0 to 1; a tone of the mood formula. */
  strength: number;
  flags: AnalysisFlag[];
}

/**
 * The key by a vote of three profiles over one pitch profile; their agreement is the confidence. The profile is
 * turned by the tuning offset first, so that a record pressed sharp is not heard as two half keys.
 */
export function estimateKey(essentia: Essentia, profile: PitchProfileFound, seconds: number): KeyAnswer {
  if (seconds < MIN_KEY_SECONDS) return { key: null, strength: 0, flags: ['too-short-for-key'] };
  const tuned = toSemitones(profile);
  if (tuned.every((value) => value === 0)) return { key: null, strength: 0, flags: ['key-unclear'] };
  const votes = PROFILES.map((name) => voteOf(essentia, tuned, name));
  const counted = votes.map((vote) => ({
    vote,
    votes: votes.filter((other) => sameKey(vote, other)).length,
  }));
  const winner = counted.reduce((best, one) => (one.votes > best.votes ? one : best));
  const strength = Math.max(0, Math.min(1, winner.vote.strength));
  if (strength < leastStrength(profile)) return { key: null, strength, flags: ['key-unclear'] };
  const other = votes.find((vote) => !sameKey(vote, winner.vote));
  const { pitchClass, mode } = winner.vote;
  const key: KeyAnalysis = {
    pitchClass,
    mode,
    confidence:
      CONFIDENCE_BY_VOTES[winner.votes as 1 | 2 | 3] * Math.min(1, profile.tuningClarity / TUNED_CLARITY),
    secondBest: other ? { pitchClass: other.pitchClass, mode: other.mode } : relativeKey(winner.vote),
    tuningCents: profile.tuningCents,
  };
  return { key, strength, flags: [] };
}

function leastStrength({ tuningClarity }: PitchProfileFound): number {
  return tuningClarity < UNTUNED_CLARITY ? UNTUNED_STRENGTH : UNCLEAR_STRENGTH;
}

/** Twelve values in essentia's order, A first: each semitone's bins, shifted by the tuning. */
function toSemitones({ bins, tuningCents }: PitchProfileFound): Float32Array {
  const perSemitone = PROFILE_BINS / 12;
  const shift = (tuningCents / 100) * perSemitone;
  const semitones = Float32Array.from({ length: 12 }, (_, semitone) => {
    let sum = 0;
    for (let bin = -1; bin <= 1; bin++) sum += at(bins, semitone * perSemitone + bin + shift);
    return sum;
  });
  const strongest = Math.max(...semitones);
  return semitones.map((value) => (strongest > 0 ? value / strongest : 0));
}

function at(bins: Float32Array, position: number): number {
  const before = Math.floor(position);
  const share = position - before;
  const wrap = (bin: number) => bins[((bin % PROFILE_BINS) + PROFILE_BINS) % PROFILE_BINS]!;
  return (1 - share) * wrap(before) + share * wrap(before + 1);
}

function voteOf(essentia: Essentia, semitones: Float32Array, profile: string): Vote {
  const { key, scale, strength } = withVector(essentia, semitones, (pcp) =>
    essentia.Key(pcp, 4, 12, profile, 0.6, false, true, true),
  );
  const pitchClass = PITCH_CLASSES[key];
  if (pitchClass === undefined) throw new RangeError(`essentia named a key "${key}".`);
  return { pitchClass, mode: scale === 'minor' ? 'minor' : 'major', strength };
}

/** The key with the same notes, the most common confusion. */
function relativeKey({ pitchClass, mode }: Vote): { pitchClass: number; mode: 'major' | 'minor' } {
  return mode === 'major'
    ? { pitchClass: (pitchClass + 9) % 12, mode: 'minor' }
    : { pitchClass: (pitchClass + 3) % 12, mode: 'major' };
}

function sameKey(a: Vote, b: Vote): boolean {
  return a.pitchClass === b.pitchClass && a.mode === b.mode;
}
