import type { SetModel } from '../set-model.js';
import { walksOf, type Walks } from './walks.js';

/** A proof of how good a set can be at most, and what it was made with. */
export interface UpperBound {
  /** No order scores more, whatever the extras (which only cost). */
  readonly most: number;
  /** Price of each track, and the walks at these prices: together they bound what any beginning can still become. */
  readonly prices: Float64Array;
  readonly walks: Walks;
}

/** Rounds without a better bound after which the steps are halved. */
const PATIENCE = 8;

/**
 * Lagrangian bound: walks may take a track twice, and prices teach them not to. The prices are found by subgradient
 * steps (Held, Wolfe and Crowder, 1974). A round reads size² × length cells.
 * @param known score of a known order: steps aim at it, and it ends when the bound comes down to it
 */
export function upperBound(model: SetModel, known: number, rounds: number): UpperBound {
  const { size, length } = model;
  const walks = walksOf(model);
  const visits = new Int32Array(size);
  const prices = new Float64Array(size);
  const bestPrices = new Float64Array(size);
  const mustBeIn = (track: number): boolean => size === length || model.required[track] === 1;
  let most = Infinity;
  let stride = 1;
  let patience = PATIENCE;
  for (let round = 0; round < rounds; round += 1) {
    const bound = walks.update(prices, visits) + sum(prices);
    if (bound < most) {
      most = bound;
      bestPrices.set(prices);
      patience = PATIENCE;
    } else {
      patience -= 1;
      if (patience === 0) [stride, patience] = [stride / 2, PATIENCE];
    }
    const gradient = Float64Array.from(visits, (count, track) =>
      mustBeIn(track) || count > 1 || (prices[track] as number) > 0 ? count - 1 : 0,
    );
    const norm = gradient.reduce((total, value) => total + value * value, 0);
    if (norm === 0 || most <= known) break;
    const step = (stride * (bound - known)) / norm;
    gradient.forEach((value, track) => {
      const price = (prices[track] as number) + step * value;
      prices[track] = mustBeIn(track) ? price : Math.max(0, price);
    });
  }
  walks.update(bestPrices, visits);
  return { most, prices: bestPrices, walks };
}

export const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
