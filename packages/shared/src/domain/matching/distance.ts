import type { PreparedClues } from './prepared-clues.js';
import {
  albumPenalty,
  artistPenalty,
  durationPenalty,
  positionPenalty,
  titlePenalty,
  versionPenalty,
  yearPenalty,
  type PenaltyName,
  type Verdict,
} from './penalties.js';

/** One reason why two tracks may not be the same. */
export interface Penalty {
  readonly name: PenaltyName;
  /** 0 no objection, 1 the strongest. */
  readonly amount: number;
  /** What it adds to the distance. */
  readonly share: number;
  /** Why, in a sentence; empty when there is no objection. */
  readonly sentence: string;
}

export interface Distance {
  /** 0 the same track, 1 nothing in common: the sum of the penalties' shares. */
  readonly total: number;
  readonly penalties: readonly Penalty[];
}

/**
 * What each reason weighs. The title decides; a wrong version alone must never pass as sure, nor may a wrong artist;
 * album, position and year only tell equals apart.
 */
export const WEIGHTS: Readonly<Record<PenaltyName, number>> = {
  title: 5,
  artist: 3,
  version: 2.5,
  duration: 1.5,
  album: 1,
  position: 0.75,
  year: 0.25,
};

const TOTAL_WEIGHT = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/** How far two tracks are apart, as a sum of named penalties that explain themselves. The same both ways round. */
export function distanceBetween(a: PreparedClues, b: PreparedClues): Distance {
  const penalties = [
    weigh('title', titlePenalty(a, b)),
    weigh('version', versionPenalty(a, b)),
    weigh('artist', artistPenalty(a, b)),
    weigh('duration', durationPenalty(a, b)),
    weigh('album', albumPenalty(a, b)),
    weigh('position', positionPenalty(a, b)),
    weigh('year', yearPenalty(a, b)),
  ];
  return { total: penalties.reduce((sum, penalty) => sum + penalty.share, 0), penalties };
}

function weigh(name: PenaltyName, { amount, sentence }: Verdict): Penalty {
  return { name, amount, share: (amount * WEIGHTS[name]) / TOTAL_WEIGHT, sentence };
}
