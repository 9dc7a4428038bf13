import { SET_TERM_NAMES, type SetTermName, type TracksProblem } from '@segue/shared/contracts/jobs';
import type { PreparedTrack } from '@segue/shared/domain/mixing';
import type { SetLength } from '@segue/shared/domain/set-rules';

export type SetWeights = Readonly<Record<SetTermName, number>>;

/** What counts how much, before the problem says otherwise. */
export const DEFAULT_SET_WEIGHTS: SetWeights = {
  transitions: 6,
  'weak-joints': 2,
  known: 0.5,
  'energy-curve': 3,
  'bpm-curve': 3,
  variety: 3,
  rating: 0.5,
  freshness: 1,
  length: 2,
};

/**
 * The weights that count for this problem. A term of which nothing is asked or nothing known is left out;
 * the others share its weight, since only proportions count.
 */
export function setWeights(
  problem: TracksProblem,
  tracks: readonly PreparedTrack[],
  ratings: readonly (number | null)[],
  length: SetLength,
): SetWeights {
  const joints = length.tracks > 1;
  const any = (known: (track: PreparedTrack) => boolean): boolean => tracks.some(known);
  const counts: Record<SetTermName, boolean> = {
    transitions: joints,
    'weak-joints': joints,
    known: joints,
    'energy-curve': problem.energyCurve !== undefined && any((track) => track.energy !== null),
    'bpm-curve': problem.bpmCurve !== undefined && any((track) => track.bpm !== null),
    variety: joints,
    rating: ratings.some((rating) => rating !== null),
    freshness: any(({ track }) => track.lastPlayedDaysAgo !== null),
    length: length.minutes !== null,
  };
  const weights = Object.fromEntries(
    SET_TERM_NAMES.map((name) => [
      name,
      counts[name] ? (problem.weights[name] ?? DEFAULT_SET_WEIGHTS[name]) : 0,
    ]),
  ) as Record<SetTermName, number>;
  const sum = SET_TERM_NAMES.reduce((total, name) => total + weights[name], 0);
  if (sum <= 0) return weights;
  for (const name of SET_TERM_NAMES) weights[name] /= sum;
  return weights;
}
