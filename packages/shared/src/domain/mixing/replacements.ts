import type { MixTrack } from './mix-track.js';
import { pairPenaltyCost, recentlyPlayedPenalty } from './penalties.js';
import { prepareTrack, type PreparedTrack } from './prepare.js';
import { DEFAULT_MIX_RULES, type MixRules } from './rules.js';
import { scorePair, scoreTransition, type Transition } from './transition.js';

/** A track that could stand between two others, with both its transitions. */
export interface Replacement {
  readonly track: MixTrack;
  /** 0..1: the mean of the transitions that there are. */
  readonly score: number;
  /** From the track before; null at the start of a set. */
  readonly into: Transition | null;
  /** To the track after; null at the end of a set. */
  readonly outOf: Transition | null;
}

/**
 * "Swap this one": the candidates by how well they stand between two tracks, best first, at most `limit`.
 * The two neighbours themselves are left out; equal scores keep the order given.
 */
export function rankReplacements(
  before: MixTrack | null,
  after: MixTrack | null,
  candidates: readonly MixTrack[],
  limit: number,
  rules: MixRules = DEFAULT_MIX_RULES,
): Replacement[] {
  const [from, to] = [before && prepareTrack(before), after && prepareTrack(after)];
  return candidates
    .filter(({ id }) => id !== before?.id && id !== after?.id)
    .map((track) => ({ track, score: scoreBetween(from, prepareTrack(track), to, rules) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ track }) => replacementOf(before, after, track, rules));
}

/** The score without the words, which only the best need: thousands are weighed. */
function scoreBetween(
  before: PreparedTrack | null,
  track: PreparedTrack,
  after: PreparedTrack | null,
  rules: MixRules,
): number {
  const scores = [before && jointScore(before, track, rules), after && jointScore(track, after, rules)];
  const known = scores.filter((score) => score !== null);
  return known.reduce((sum, score) => sum + score, 0) / Math.max(1, known.length);
}

function jointScore(from: PreparedTrack, to: PreparedTrack, rules: MixRules): number {
  const cost = pairPenaltyCost(from, to, 1, rules) + (recentlyPlayedPenalty(to.track, rules)?.cost ?? 0);
  return Math.max(0, scorePair(from, to, rules).value - cost);
}

function replacementOf(
  before: MixTrack | null,
  after: MixTrack | null,
  track: MixTrack,
  rules: MixRules,
): Replacement {
  const into = before && scoreTransition(before, track, rules);
  const outOf = after && scoreTransition(track, after, rules);
  const scores = [into, outOf].flatMap((transition) => (transition ? [transition.score] : []));
  const score = scores.length === 0 ? 0 : scores.reduce((sum, value) => sum + value, 0) / scores.length;
  return { track, score, into, outOf };
}
