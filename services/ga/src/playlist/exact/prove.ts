import { extrasOf } from '../extras.js';
import { fullScore } from '../score.js';
import type { SetModel } from '../set-model.js';
import { nearTailOf } from './near-tail.js';
import { growLayers, orderOf } from './layers.js';
import { sum, upperBound } from './upper-bound.js';

export interface Proof {
  /** The best order known: the given one, or a better one that was found. */
  readonly order: Int32Array;
  readonly score: number;
  /** True when no order scores more. False when the effort did not suffice: nothing is said then. */
  readonly proven: boolean;
  /** Cells read, about. */
  readonly effort: number;
}

/** Tracks are bits of a number. */
const MOST_TRACKS = 30;
const BOUND_ROUNDS = 400;
/** Scores that differ by less, as a share of the scale, are the same but for the order of additions. */
const ROUNDING = 1e-10;

/** Whether a model is of a kind that can be proven: few tracks, and no costs but of places, joints and near tracks. */
export function isProvable(model: SetModel): boolean {
  const { size, length, blocks, quotas, playingTime } = model;
  if (size > MOST_TRACKS || length < 2 || blocks) return false;
  // The choice being fixed, what depends on it alone is the same for every order.
  if (size !== length && (quotas || playingTime)) return false;
  return 2 ** size * size * nearTailOf(model).count <= Number.MAX_SAFE_INTEGER;
}

/**
 * The optimum, by dynamic programming over subsets in which beginnings that cannot beat the known order are dropped
 * (Morin and Marsten, 1976: branch and bound with dominance). How far it gets depends on how tight the bound is.
 * @param known an order of the model; the better it is, the more is dropped
 * @param mostEffort effort after which it gives up; the same on every machine
 */
export function prove(model: SetModel, known: Int32Array, mostEffort: number): Proof {
  const extras = extrasOf(model);
  const score = fullScore(model, extras, known);
  // Quotas and playing time cost every order of the same tracks the same: here they are left out.
  const fixed = extras.cost(known) - extras.orderCost(known, 0, model.length - 1);
  const target = score + fixed + model.scale * ROUNDING;
  const bound = upperBound(model, target, BOUND_ROUNDS);
  const boundEffort = BOUND_ROUNDS * model.size ** 2 * model.length;
  const outcome = (order: Int32Array, proven: boolean, effort: number): Proof => ({
    order,
    score: fullScore(model, extras, order),
    proven,
    effort: boundEffort + effort,
  });
  if (bound.most <= target) return outcome(known, true, 0);
  const { layers, effort, complete } = growLayers(model, bound, target - sum(bound.prices), mostEffort);
  if (!complete) return outcome(known, false, effort);
  const found = orderOf(model, layers, bound.prices);
  // Prices of tracks that are left out make a bound look better than the order is.
  const better = found !== null && fullScore(model, extras, found) > score;
  return outcome(better ? found : known, true, effort);
}
