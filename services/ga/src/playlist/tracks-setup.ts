import type { TracksProblem } from '@segue/shared/contracts/jobs';
import { mixRules, prepareTrack } from '@segue/shared/domain/mixing';
import { resolveHardRules, type HardRules } from './hard-rules.js';
import { checkPhases } from './phases.js';
import { quotaGroups, type QuotaGroup } from './quotas.js';
import { curveOverPlaces } from './set-curves.js';
import { pairKey, type SetScoring, type SetTrack } from './set-terms.js';
import { setWeights } from './weights.js';

/** A tracks problem with everything looked up and checked once. */
export interface TracksSetup {
  readonly problem: TracksProblem;
  readonly hard: HardRules;
  readonly quotas: readonly QuotaGroup[];
  /** The usable pool, as sets see it; indexes are those of `hard.pool`. */
  readonly tracks: readonly SetTrack[];
  readonly scoring: SetScoring;
  /** Pairs of ids, `from → to`, that may not follow each other. */
  readonly never: ReadonlySet<string>;
}

/** Reads a problem for solving and scoring. Throws `ProblemError` when rules collide. */
export function setUpTracks(problem: TracksProblem): TracksSetup {
  const hard = resolveHardRules(problem);
  checkPhases(problem, hard);
  const quotas = quotaGroups(problem, hard);
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
