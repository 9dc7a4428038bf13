import type { ProblemTrack } from '@segue/shared/contracts/jobs';
import { pairPenaltyCost } from '@segue/shared/domain/mixing';
import { BPM_SLACK, phaseAt, selects } from '@segue/shared/domain/set-rules';
import { bpmOnCurve, energyOnCurve } from './set-curves.js';
import { BROKEN } from './set-model.js';
import {
  freshness,
  jointScore,
  mostPairCost,
  pairKey,
  ratingValue,
  weakness,
  type SetTrack,
} from './set-terms.js';
import type { TracksSetup } from './tracks-setup.js';

/** How much a pair's cost of 1 takes off the score. */
export const varietyPerCost = ({ scoring, hard }: TracksSetup): number =>
  scoring.weights.variety / (hard.length.tracks * mostPairCost(scoring.rules));

/** What it adds to the score that one track of the pool follows another, less what their likeness costs. */
export function jointWorth(setup: TracksSetup, from: number, to: number): number {
  const { scoring, hard } = setup;
  const { weights, rules } = scoring;
  const [a, b] = [(setup.tracks[from] as SetTrack).prepared, (setup.tracks[to] as SetTrack).prepared];
  const { value, known } = jointScore(a, b, scoring);
  const worth =
    weights.transitions * value + weights['weak-joints'] * (1 - weakness(value)) + weights.known * known;
  return (
    worth / Math.max(1, hard.length.tracks - 1) -
    pairPenaltyCost(a, b, 1, rules) * varietyPerCost(setup) -
    brokenByJoint(setup, from, to).length * BROKEN
  );
}

/** The rules that forbid that one track follows another. */
export function brokenByJoint({ problem, never, hard }: TracksSetup, from: number, to: number): JointRule[] {
  if (problem.bpmOrder === 'free' && never.size === 0) return NONE;
  const [a, b] = [hard.pool[from] as ProblemTrack, hard.pool[to] as ProblemTrack];
  const broken: JointRule[] = never.has(pairKey(a.id, b.id)) ? ['never'] : [];
  if (problem.bpmOrder === 'free' || !a.bpm || !b.bpm) return broken;
  const rise = problem.bpmOrder === 'rising' ? b.bpm - a.bpm : a.bpm - b.bpm;
  return rise < -BPM_SLACK ? [...broken, 'bpmOrder'] : broken;
}

type JointRule = 'never' | 'bpmOrder';
const NONE: JointRule[] = [];

/** What it adds to the score that a track of the pool stands at each place. */
export function placeWorths(setup: TracksSetup, track: number): number[] {
  const { hard, scoring } = setup;
  const { weights, rules, energyCurve, bpmCurve } = scoring;
  const { prepared, rating } = setup.tracks[track] as SetTrack;
  const length = hard.length.tracks;
  const anywhere =
    weights.rating * ratingValue(rating) +
    weights.freshness * freshness(prepared, rules) +
    weights.variety +
    weights.length;
  return Array.from({ length }, (_, place) => {
    let worth = anywhere;
    if (energyCurve)
      worth += weights['energy-curve'] * energyOnCurve(prepared.energy, energyCurve[place] as number);
    if (bpmCurve) worth += weights['bpm-curve'] * bpmOnCurve(prepared.bpm, bpmCurve[place] as number);
    return worth / length - brokenByPlace(setup, track, place) * BROKEN;
  });
}

/** How many rules forbid a track at a place: pins and phases. */
function brokenByPlace(setup: TracksSetup, track: number, place: number): number {
  const { hard, problem } = setup;
  const pinned = hard.pins.get(place);
  const misplaced = pinned === undefined ? [...hard.pins.values()].includes(track) : pinned !== track;
  const phases = phaseAt(problem, place, hard.length.tracks);
  const unfit = phases.some((phase) => !selects(phase.only, hard.pool[track] as ProblemTrack));
  return Number(misplaced) + Number(unfit);
}
