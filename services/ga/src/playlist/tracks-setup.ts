import type { ProblemTrack, TracksProblem } from '@segue/shared/contracts/jobs';
import { mixRules, prepareTrack } from '@segue/shared/domain/mixing';
import { resolveSetRules, type HardRules, type QuotaGroup } from '@segue/shared/domain/set-rules';
import { curveOverPlaces } from './set-curves.js';
import { pairKey, type SetScoring, type SetTrack } from './set-terms.js';
import { setWeights } from './weights.js';

/** A tracks problem with everything looked up and checked once. */
export interface TracksSetup {
  readonly problem: TracksProblem;
  readonly hard: HardRules<ProblemTrack>;
  readonly quotas: readonly QuotaGroup[];
  /** The usable pool, as sets see it; indexes are those of `hard.pool`. */
  readonly tracks: readonly SetTrack[];
  readonly scoring: SetScoring;
  /** Pairs of ids, `from → to`, that may not follow each other. */
  readonly never: ReadonlySet<string>;
}

/** Reads a problem for solving and scoring. Throws `ProblemError` when rules collide. */
export function setUpTracks(problem: TracksProblem): TracksSetup {
  const { hard, quotas } = resolveSetRules(problem);
  const tracks = hard.pool.map((track) => ({ prepared: prepareTrack(track), rating: track.rating }));
  const length = hard.length.tracks;
  const weights = setWeights(
    problem,
    tracks.map((track) => track.prepared),
    tracks.map((track) => track.rating),
    hard.length,
  );
  const scoring: SetScoring = {
    rules: mixRules(problem.rules),
    weights,
    length: hard.length,
    energyCurve: problem.energyCurve ? curveOverPlaces(problem.energyCurve, length) : null,
    bpmCurve: problem.bpmCurve ? curveOverPlaces(problem.bpmCurve, length) : null,
    together: new Set(problem.together.map(({ from, to }) => pairKey(from, to))),
  };
  const never = new Set(problem.never.flatMap(({ from, to }) => [pairKey(from, to), pairKey(to, from)]));
  return { problem, hard, quotas, tracks, scoring, never };
}
