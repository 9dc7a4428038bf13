import type { BareProblem } from '@segue/shared/contracts/jobs';
import { tablesOf, type NearCosts, type SetModel } from './set-model.js';
import { sharedFloats } from './shared-arrays.js';

/** The numbers of a bare problem as they are; turned round when less is better. */
export function compileBare(problem: BareProblem): SetModel {
  const size = problem.transition.length;
  const length = problem.length ?? size;
  const sign = problem.sense === 'minimise' ? -1 : 1;
  const { pairPenalty } = problem;
  const joints = fill(size, size, (a, b) =>
    a === b ? 0 : sign * cell(problem.transition, a, b) - (pairPenalty ? cell(pairPenalty.matrix, a, b) : 0),
  );
  const places = fill(length, size, (place, x) =>
    problem.position ? sign * cell(problem.position, x, place) : 0,
  );
  return {
    size,
    length,
    ...tablesOf(joints, places, size),
    placesAreFree: problem.position === undefined,
    required: new Uint8Array(size),
    near: nearOf(problem, length),
    quotas: null,
    playingTime: null,
    blocks: null,
    scale: Math.max(largest(joints), largest(places), Number.MIN_VALUE),
  };
}

/** The model always adds up to more is better; this is the score in the problem's own sense. */
export const bareScore = (problem: BareProblem, modelScore: number): number =>
  problem.sense === 'minimise' ? -modelScore : modelScore;

const cell = (matrix: readonly (readonly number[])[], row: number, column: number): number =>
  matrix[row]?.[column] ?? 0;

function fill(rows: number, columns: number, value: (row: number, column: number) => number): Float64Array {
  const matrix = sharedFloats(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) matrix[row * columns + column] = value(row, column);
  }
  return matrix;
}

/** The same costs at every distance of the window. */
function nearOf({ pairPenalty, transition }: BareProblem, length: number): NearCosts | null {
  const window = Math.min(pairPenalty?.window ?? 0, length - 1);
  if (!pairPenalty || window < 2) return null;
  const size = transition.length;
  const costs = fill(size, size, (a, b) => (a === b ? 0 : cell(pairPenalty.matrix, a, b)));
  return {
    window,
    costs: Array.from({ length: window - 1 }, () => costs),
    touchy: new Uint8Array(size).fill(1),
  };
}

const largest = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
