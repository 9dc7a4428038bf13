import { energyFit, eraFit, loudnessFit, moodLikeness } from './likeness.js';
import { keyFit, semitonesOfPitch } from './played-key.js';
import type { PreparedTrack } from './prepare.js';
import type { MixRules, TermName } from './rules.js';
import { stylesLikeness } from './style-likeness.js';
import { tempoFit, type TempoFit } from './tempo.js';
import { unitCosine } from './vector.js';

/** A pair of tracks as the terms see it; the tempo comes first because the pitch decides which key is heard. */
export interface Pair {
  readonly from: PreparedTrack;
  readonly to: PreparedTrack;
  readonly rules: MixRules;
  /** Null when a BPM is unknown. */
  readonly tempo: TempoFit | null;
  /** Semitones that the incoming track sounds away from its recorded key. */
  readonly keyShift: number;
}

export function pairOf(from: PreparedTrack, to: PreparedTrack, rules: MixRules): Pair {
  const tempo = from.bpm === null || to.bpm === null ? null : tempoFit(from.bpm, to.bpm, rules);
  const pitched = tempo?.withinRange === true && !rules.keyLock;
  return { from, to, rules, tempo, keyShift: pitched ? semitonesOfPitch(tempo.pitchPercent) : 0 };
}

/** The value 0..1 of one term for a pair, or null when what it needs is unknown. */
type TermValue = (pair: Pair) => number | null;

const both = (a: number | null, b: number | null, fit: (a: number, b: number) => number): number | null =>
  a === null || b === null ? null : fit(a, b);

const cosineOf = (a: Float32Array | null, b: Float32Array | null): number | null => {
  const cosine = a && b && unitCosine(a, b);
  return cosine === null ? null : Math.max(0, cosine);
};

export const TERM_VALUES: Readonly<Record<TermName, TermValue>> = {
  tempo: ({ tempo }) => tempo && tempo.value,
  key: ({ from, to, rules, keyShift }) =>
    from.key && to.key && keyFit(from.key, to.key, keyShift, rules.keyMoves),
  energy: ({ from, to, rules }) => both(from.energy, to.energy, (a, b) => energyFit(a, b, rules.energyStep)),
  mood: ({ from, to }) => from.moods && to.moods && moodLikeness(from.moods, to.moods),
  style: ({ from, to }) => stylesLikeness(from.styles, to.styles),
  sound: ({ from, to }) => cosineOf(from.sound, to.sound),
  meaning: ({ from, to }) => cosineOf(from.meaning, to.meaning),
  loudness: ({ from, to }) => both(from.loudness, to.loudness, loudnessFit),
  era: ({ from, to }) => both(from.year, to.year, eraFit),
};

/** How much a term counts for this pair: the rule's weight, for tempo and key times both confidences. */
export function termWeight(name: TermName, { from, to, rules }: Pair): number {
  const weight = rules.weights[name];
  if (name === 'tempo') return weight * from.bpmConfidence * to.bpmConfidence;
  if (name === 'key') return weight * from.keyConfidence * to.keyConfidence;
  return weight;
}
