import { distanceBetween, type Distance } from './distance.js';
import { prepareClues, type PreparedClues } from './prepared-clues.js';
import type { TrackClues } from './track-clues.js';

/** A track that it could be. */
export interface Candidate<Id> {
  readonly id: Id;
  readonly clues: TrackClues;
}

export interface RankedCandidate<Id> {
  readonly id: Id;
  readonly distance: Distance;
}

/**
 * - `sure`: near enough, and no other comes close
 * - `unsure`: one or several could be it; the owner decides
 * - `none`: nothing comes near
 */
export type MatchDecision = 'sure' | 'unsure' | 'none';

export interface Ranking<Id> {
  readonly decision: MatchDecision;
  /** Nearest first; equal ones in the order they came. */
  readonly ranked: readonly RankedCandidate<Id>[];
  /** Why this decision, for the owner to read. */
  readonly sentences: readonly string[];
}

export interface MatchThresholds {
  /** At most this far is sure. */
  readonly sure: number;
  /** At most this far is worth a look. */
  readonly unsure: number;
  /** The runner-up must be at least this much farther away. */
  readonly margin: number;
}

/**
 * A wrong version adds 0.18, a wrong artist 0.21, a wrong title 0.36 to the distance (weight over the sum of
 * weights): none of them can be sure, and a wrong title is not worth a look.
 */
export const THRESHOLDS: MatchThresholds = { sure: 0.1, unsure: 0.3, margin: 0.03 };

/**
 * Which of the candidates is the track?
 * @param readings what is known of the track; several when a file name can be read in several ways. Each candidate
 *   is judged by the reading that suits it best.
 */
export function rankCandidates<Id>(
  readings: readonly TrackClues[],
  candidates: readonly Candidate<Id>[],
  thresholds: MatchThresholds = THRESHOLDS,
): Ranking<Id> {
  const prepared = readings.map(prepareClues);
  const ranked = candidates
    .flatMap(({ id, clues }) => {
      const distance = nearestReading(prepared, prepareClues(clues));
      return distance === null ? [] : [{ id, distance }];
    })
    .sort((a, b) => a.distance.total - b.distance.total);
  return { ...decide(ranked, thresholds), ranked };
}

function nearestReading(readings: readonly PreparedClues[], candidate: PreparedClues): Distance | null {
  return readings.reduce<Distance | null>((nearest, reading) => {
    const distance = distanceBetween(reading, candidate);
    return nearest === null || distance.total < nearest.total ? distance : nearest;
  }, null);
}

function decide<Id>(
  [best, second]: readonly RankedCandidate<Id>[],
  { sure, unsure, margin }: MatchThresholds,
): Pick<Ranking<Id>, 'decision' | 'sentences'> {
  if (best === undefined) return { decision: 'none', sentences: ['There is nothing to compare with.'] };
  const objections = objectionsTo(best);
  const { total } = best.distance;
  if (total > unsure) return { decision: 'none', sentences: ['Nothing comes near.', ...objections] };
  if (total > sure) return { decision: 'unsure', sentences: objections };
  if (second !== undefined && second.distance.total - total < margin) {
    return { decision: 'unsure', sentences: ['Another track fits as well.', ...objectionsTo(second)] };
  }
  return {
    decision: 'sure',
    sentences: objections.length === 0 ? ['Everything that is known agrees.'] : objections,
  };
}

/** The strongest first. */
function objectionsTo<Id>({ distance }: RankedCandidate<Id>): string[] {
  return distance.penalties
    .filter((penalty) => penalty.sentence !== '')
    .sort((a, b) => b.share - a.share)
    .map((penalty) => penalty.sentence);
}
