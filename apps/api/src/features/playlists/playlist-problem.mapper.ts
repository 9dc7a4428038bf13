import type { RouteInput, playlistRoutes } from '@segue/shared/contracts/http';
import type { TracksProblemInput } from '@segue/shared/contracts/jobs';
import { mixRules, type MixRules, type MixTrack } from '@segue/shared/domain/mixing';

export type GenerateRequest = RouteInput<typeof playlistRoutes.generate>['body'];

/** The part of a request that says what mixes; the page explains transitions by the same rules. */
export function rulesOf(request: Pick<GenerateRequest, 'pitchRange' | 'keyLock'>): MixRules {
  return mixRules({ pitchRangePercent: request.pitchRange, keyLock: request.keyLock });
}

/** The request and its pool as the problem that the GA solves. */
export function toProblem(
  request: GenerateRequest,
  pool: readonly MixTrack[],
  randomSeed: number,
): TracksProblemInput {
  const { energyCurve, length, minutes, seeds } = request;
  return {
    pool: pool.map(({ audioVector, meaningVector, ...facts }) => ({
      ...facts,
      moods: facts.moods && { ...facts.moods },
      styles: [...facts.styles],
      genres: [...facts.genres],
      artists: [...facts.artists],
      audioVector: audioVector && Array.from(audioVector),
      meaningVector: meaningVector && Array.from(meaningVector),
    })),
    length: length === undefined ? { minutes: minutes ?? 60 } : { tracks: length },
    seeds,
    ...(energyCurve !== undefined &&
      energyCurve.length > 0 && {
        energyCurve: { points: energyCurve.map(({ at, energy }) => ({ at, value: energy })) },
      }),
    rules: { pitchRangePercent: request.pitchRange, keyLock: request.keyLock },
    randomSeed,
  };
}
