import type { GenerateRequest } from '@segue/shared/contracts/http';
import type { TracksProblemInput } from '@segue/shared/contracts/jobs';
import { mixRules, type MixRules } from '@segue/shared/domain/mixing';
import type { SetWishes } from '@segue/shared/domain/set-rules';
import type { PoolTrack } from '../tracks/index.js';

/** The part of a request that says what mixes; the page explains transitions by the same rules. */
export function rulesOf(request: Pick<GenerateRequest, 'pitchRange' | 'keyLock' | 'rules'>): MixRules {
  return mixRules(rulesInput(request));
}

const rulesInput = ({
  pitchRange,
  keyLock,
  rules,
}: Pick<GenerateRequest, 'pitchRange' | 'keyLock' | 'rules'>) => ({
  ...rules,
  pitchRangePercent: pitchRange,
  keyLock,
});

/** A problem that is both what the worker reads and what the rules of sets are checked by. */
export type CheckedProblem = TracksProblemInput & SetWishes;

/** The request and its pool as the problem that the GA solves. */
export function toProblem(
  request: GenerateRequest,
  pool: readonly PoolTrack[],
  randomSeed: number,
): CheckedProblem {
  const { seeds, mode, pins, first, last, forbidden, phases, quotas, bpmOrder, together, never } = request;
  return {
    pool: pool.map(toProblemTrack),
    ...lengthOf(request),
    ...{ seeds, mode, pins, forbidden, phases, quotas, bpmOrder, together, never },
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    ...curvesOf(request),
    rules: rulesInput(request),
    weights: request.weights,
    answers: request.answers,
    randomSeed,
  };
}

function lengthOf({ length, minutes, overlapSeconds }: GenerateRequest): Pick<CheckedProblem, 'length'> {
  if (length !== undefined) return { length: { tracks: length } };
  return minutes === undefined ? {} : { length: { minutes, overlapSeconds } };
}

/** A curve without points is none. */
function curvesOf({ energyCurve, bpmCurve }: GenerateRequest) {
  const energy = Array.isArray(energyCurve)
    ? { points: energyCurve.map(({ at, energy: value }) => ({ at, value })) }
    : energyCurve;
  const bpm = Array.isArray(bpmCurve)
    ? { points: bpmCurve.map(({ at, bpm: value }) => ({ at, value })) }
    : bpmCurve;
  return {
    ...(energy && !isEmpty(energy) && { energyCurve: energy }),
    ...(bpm && !isEmpty(bpm) && { bpmCurve: bpm }),
  };
}

const isEmpty = (curve: object): boolean =>
  'points' in curve && Array.isArray(curve.points) && curve.points.length === 0;

/** A vector with a number that is none (NaN) is unknown, as mixing takes it, too. */
const vectorOf = (vector: ArrayLike<number> | null): number[] | null => {
  const values = vector === null ? [] : Array.from(vector);
  return values.length > 0 && values.every(Number.isFinite) ? values : null;
};

const toProblemTrack = ({ audioVector, meaningVector, ...facts }: PoolTrack) => ({
  ...facts,
  moods: facts.moods && { ...facts.moods },
  styles: [...facts.styles],
  genres: [...facts.genres],
  artists: [...facts.artists],
  crates: [...facts.crates],
  audioVector: vectorOf(audioVector),
  meaningVector: vectorOf(meaningVector),
});
