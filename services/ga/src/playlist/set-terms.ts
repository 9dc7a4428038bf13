import { SET_TERM_NAMES, type SetTerm, type SetTermName } from '@segue/shared/contracts/jobs';
import {
  pairPenaltyCost,
  penaltyWindow,
  recentlyPlayedPenalty,
  scorePair,
  type MixRules,
  type PairScore,
  type PreparedTrack,
} from '@segue/shared/domain/mixing';
import { bpmOnCurve, energyOnCurve } from './set-curves.js';
import { LENGTH_LOST_AT, lengthTolerance } from './playing-time.js';
import type { SetLength } from '@segue/shared/domain/set-rules';
import type { SetWeights } from './weights.js';

/** Everything that scoring a set of tracks needs, resolved once. */
export interface SetScoring {
  readonly rules: MixRules;
  readonly weights: SetWeights;
  readonly length: SetLength;
  readonly energyCurve: readonly number[] | null;
  readonly bpmCurve: readonly number[] | null;
  /** Pairs `from id → to id` that the DJ knows to work. */
  readonly together: ReadonlySet<string>;
}

/** A track as sets see it: prepared for mixing, with the DJ's rating. */
export interface SetTrack {
  readonly prepared: PreparedTrack;
  readonly rating: number | null;
}

/** Below this a joint counts as weak: nobody wants even one. */
const WEAK = 0.5;
/** An unrated track counts as a middling one. */
const UNRATED = 0.5;

export const pairKey = (fromId: string, toId: string): string => JSON.stringify([fromId, toId]);

/** The pair's value and how much of it was known; a pair that the DJ rated as working is perfect. */
export function jointScore(from: PreparedTrack, to: PreparedTrack, scoring: SetScoring): PairScore {
  const score = scorePair(from, to, scoring.rules);
  const { together } = scoring;
  const known = together.size > 0 && together.has(pairKey(from.track.id, to.track.id));
  return known ? { ...score, value: 1 } : score;
}

/** 0 for a joint at or above the line, 1 for the worst. */
export const weakness = (value: number): number => Math.max(0, (WEAK - value) / WEAK);

export const ratingValue = (rating: number | null): number => (rating === null ? UNRATED : rating / 5);

export const freshness = (track: PreparedTrack, rules: MixRules): number => {
  const penalty = recentlyPlayedPenalty(track.track, rules);
  return penalty ? 1 - penalty.cost / rules.recentlyPlayed.cost : 1;
};

/** The most that one track can cost with all others in its window: makes variety a share of 0..1. */
export function mostPairCost(rules: MixRules): number {
  const { sameArtist, sameLabel, sameRelease } = rules;
  const most = [sameArtist, sameLabel, sameRelease].reduce(
    (sum, { window, cost }) => sum + (cost * (window + 1)) / 2,
    0,
  );
  return Math.max(most, Number.EPSILON);
}

/** The named terms of a set, straight from their definitions: the reference for everything quicker. */
export function setTerms(tracks: readonly SetTrack[], scoring: SetScoring): SetTerm[] {
  const { weights } = scoring;
  return SET_TERM_NAMES.filter((name) => weights[name] > 0).map((name) => ({
    name,
    value: TERMS[name](tracks, scoring),
    weight: weights[name],
  }));
}

export const scoreOfTerms = (terms: readonly SetTerm[]): number =>
  terms.reduce((sum, term) => sum + term.value * term.weight, 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const joints = <T>(tracks: readonly SetTrack[], of: (from: PreparedTrack, to: PreparedTrack) => T): T[] =>
  tracks.slice(1).map((to, index) => of((tracks[index] as SetTrack).prepared, to.prepared));

const TERMS: Readonly<Record<SetTermName, (tracks: readonly SetTrack[], scoring: SetScoring) => number>> = {
  transitions: (tracks, scoring) => mean(joints(tracks, (a, b) => jointScore(a, b, scoring).value)),
  'weak-joints': (tracks, scoring) =>
    1 - mean(joints(tracks, (a, b) => weakness(jointScore(a, b, scoring).value))),
  known: (tracks, scoring) => mean(joints(tracks, (a, b) => jointScore(a, b, scoring).known)),
  'energy-curve': (tracks, { energyCurve }) =>
    mean(tracks.map(({ prepared }, place) => energyOnCurve(prepared.energy, energyCurve?.[place] ?? 0))),
  'bpm-curve': (tracks, { bpmCurve }) =>
    mean(tracks.map(({ prepared }, place) => bpmOnCurve(prepared.bpm, bpmCurve?.[place] ?? 1))),
  variety: (tracks, { rules }) => 1 - totalPairCost(tracks, rules) / (tracks.length * mostPairCost(rules)),
  rating: (tracks) => mean(tracks.map(({ rating }) => ratingValue(rating))),
  freshness: (tracks, { rules }) => mean(tracks.map(({ prepared }) => freshness(prepared, rules))),
  length: (tracks, { length }) => lengthValue(tracks, length),
};

function totalPairCost(tracks: readonly SetTrack[], rules: MixRules): number {
  const window = penaltyWindow(rules);
  let sum = 0;
  tracks.forEach(({ prepared }, place) => {
    for (let distance = 1; distance <= window && place + distance < tracks.length; distance += 1) {
      sum += pairPenaltyCost(prepared, (tracks[place + distance] as SetTrack).prepared, distance, rules);
    }
  });
  return sum;
}

function lengthValue(tracks: readonly SetTrack[], { minutes }: SetLength): number {
  if (minutes === null) return 1;
  const { targetSeconds, overlapSeconds, usualSeconds } = minutes;
  const seconds = tracks.reduce(
    (sum, { prepared }) => sum + (prepared.track.durationSeconds ?? usualSeconds) - overlapSeconds,
    overlapSeconds,
  );
  const off = Math.max(0, Math.abs(seconds - targetSeconds) - lengthTolerance(targetSeconds));
  return 1 - Math.min(1, off / (targetSeconds * LENGTH_LOST_AT));
}
