import type { MixTrack } from './mix-track.js';
import { DEFAULT_MIX_RULES, type MixRules } from './rules.js';
import { scoreTransition, type Transition } from './transition.js';

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
  return candidates
    .filter(({ id }) => id !== before?.id && id !== after?.id)
    .map((track) => replacementOf(before, after, track, rules))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
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
