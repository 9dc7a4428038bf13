import { rereadBeats } from './beat-times.js';
import { FASTEST_BPM, SLOWEST_BPM } from './beat-trackers.js';
import { meterEvidence } from './meter-evidence.js';
import type { OnsetStrength } from './onset-strength.js';
import type { Onsets } from './onsets.js';
import type { TempoPrior } from './tempo-prior.js';

/** One reading of the same beats: as tracked, or another octave, or three against two. */
export interface TempoCandidate {
  bpm: number;
  /** The share of all readings; they sum to one. */
  probability: number;
  /** Its beats, in seconds. */
  beats: readonly number[];
}

/** Ratios to the tracked tempo, with how much less likely each is before anything else is known (log). */
const READINGS: readonly { ratio: number; handicap: number }[] = [
  { ratio: 1, handicap: 0 },
  { ratio: 2, handicap: 0 },
  { ratio: 1 / 2, handicap: 0 },
  { ratio: 3 / 2, handicap: 2.5 },
  { ratio: 2 / 3, handicap: 2.5 },
  { ratio: 4 / 3, handicap: 3 },
  { ratio: 3 / 4, handicap: 3 },
];

/** Log-likelihood of full turn-taking between kick and snare against none. */
const BACKBEAT_WEIGHT = 4;
/** Log-likelihood that a second, independent tracker adds to the reading it agrees with. */
const SECOND_OPINION_WEIGHT = 0.4;
/** How much a reading of another metre gains or loses with the strength of its pulse. */
const PULSE_WEIGHT = 3;
/** Listeners count about two onsets a beat, give or take half an octave. */
const ONSETS_PER_BEAT = 2;
const ONSETS_PER_BEAT_OCTAVES = 0.5;

export interface TempoHearing {
  /** The tempo as tracked, and its beats in seconds. */
  bpm: number;
  beats: readonly number[];
  strength: OnsetStrength;
  onsets: Onsets;
  secondOpinionBpm: number | null;
  prior: TempoPrior;
}

/** Weighs all readings of the tracked beats; the most probable first. Sorted, within 40 to 220 BPM. */
export function weighReadings(hearing: TempoHearing): TempoCandidate[] {
  const trackedBpm = hearing.bpm;
  const trackedPulse = meterEvidence(hearing.strength, hearing.beats).pulse;
  const weighed = READINGS.filter(({ ratio }) => isCountable(trackedBpm * ratio)).map((reading) => {
    const { beats, backbeat, pulse } = bestPhase(hearing, reading.ratio);
    const bpm = trackedBpm * reading.ratio;
    const otherMetre = reading.handicap > 0 ? PULSE_WEIGHT * (pulse / trackedPulse - 1) : 0;
    const logScore =
      Math.log(hearing.prior(bpm)) +
      BACKBEAT_WEIGHT * backbeat +
      logDensity(hearing, bpm) +
      (isNear(hearing.secondOpinionBpm, bpm) ? SECOND_OPINION_WEIGHT : 0) +
      Math.min(0, otherMetre) -
      reading.handicap;
    return { bpm, beats, logScore };
  });
  return toProbabilities(weighed);
}

function isCountable(bpm: number): boolean {
  return bpm >= SLOWEST_BPM && bpm <= FASTEST_BPM;
}

/** A slower reading may start on any of the tracked beats: takes the phase with the strongest pulse. */
function bestPhase({ beats, strength }: TempoHearing, ratio: number) {
  const phases = ratio < 1 ? [0, 1] : [0];
  const tried = phases.map((phase) => {
    const reread = rereadBeats(beats, ratio, phase);
    return { beats: reread, ...meterEvidence(strength, reread) };
  });
  return tried.reduce((best, one) => (one.pulse > best.pulse ? one : best));
}

function logDensity({ onsets, strength }: TempoHearing, bpm: number): number {
  const seconds = strength.flux.length / strength.frameRate;
  const perBeat = (onsets.times.length / seconds) * (60 / bpm);
  if (perBeat <= 0) return 0;
  return -0.5 * (Math.log2(perBeat / ONSETS_PER_BEAT) / ONSETS_PER_BEAT_OCTAVES) ** 2;
}

function isNear(opinion: number | null, bpm: number): boolean {
  return opinion !== null && Math.abs(opinion / bpm - 1) < 0.04;
}

function toProbabilities(
  weighed: readonly { bpm: number; beats: readonly number[]; logScore: number }[],
): TempoCandidate[] {
  const highest = Math.max(...weighed.map(({ logScore }) => logScore));
  const total = weighed.reduce((sum, { logScore }) => sum + Math.exp(logScore - highest), 0);
  return weighed
    .map(({ bpm, beats, logScore }) => ({ bpm, beats, probability: Math.exp(logScore - highest) / total }))
    .sort((a, b) => b.probability - a.probability);
}
