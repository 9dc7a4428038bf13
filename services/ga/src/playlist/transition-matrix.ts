import { isBareProblem, type PlaylistProblem } from '@segue/shared/contracts/jobs';
import type { SetTrack } from './set-terms.js';
import { jointScore } from './set-terms.js';
import { setUpTracks } from './tracks-setup.js';

export interface TransitionMatrix {
  readonly ids: readonly string[];
  /** `transition[a][b]`: 0..1, how well b follows a, without penalties; 0 on the diagonal. */
  readonly transition: readonly (readonly number[])[];
}

/** Every transition of the usable pool, so that any other solver can work on the same numbers. */
export function transitionMatrix(problem: PlaylistProblem): TransitionMatrix {
  if (isBareProblem(problem)) {
    return { ids: problem.transition.map((_, row) => String(row)), transition: problem.transition };
  }
  const { tracks, scoring } = setUpTracks(problem);
  const value = (a: SetTrack, b: SetTrack): number =>
    a === b ? 0 : jointScore(a.prepared, b.prepared, scoring).value;
  return {
    ids: tracks.map(({ prepared }) => prepared.track.id),
    transition: tracks.map((a) => tracks.map((b) => value(a, b))),
  };
}
