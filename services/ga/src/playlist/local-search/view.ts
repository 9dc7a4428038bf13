import { extrasOf, type Extras } from '../extras.js';
import type { SetModel } from '../set-model.js';

/** The order that local search works on, and what it keeps beside it. */
export interface View {
  readonly model: SetModel;
  readonly extras: Extras;
  /** Track at each place. */
  readonly order: Int32Array;
  /** Place of each track, -1 for those in the pool. */
  readonly placeOf: Int32Array;
  /** Cost of the extras of `order` as it stands. */
  extrasCost: number;
  /** Matrix cells read so far, about: the unit of effort, the same on every machine. */
  effort: number;
}

export function createView(model: SetModel): View {
  return {
    model,
    extras: extrasOf(model),
    order: new Int32Array(model.length),
    placeOf: new Int32Array(model.size).fill(-1),
    extrasCost: 0,
    effort: 0,
  };
}

/** Lets the view look at another order. */
export function loadOrder(view: View, order: Int32Array): void {
  view.order.set(order);
  view.placeOf.fill(-1);
  indexPlaces(view, 0, order.length - 1);
  view.extrasCost = view.extras.cost(view.order);
}

/** Writes down where the tracks of a stretch now are. */
export function indexPlaces(view: View, from: number, to: number): void {
  for (let place = from; place <= to; place += 1) view.placeOf[view.order[place] as number] = place;
}

/**
 * What an order costs in extras after `change`, which is undone at once by `undo`.
 * Whole orders are counted: it is asked only for the few moves that could pay.
 */
export function extrasAfter(view: View, change: () => void, undo: () => void): number {
  change();
  const cost = view.extras.cost(view.order);
  undo();
  view.effort += 2 * view.order.length;
  return cost;
}

/**
 * What the extras gain by a change of order within `low`..`high`, which is undone at once. When even the best that the
 * extras could give would not bring the gain above `needed`, the change is not tried.
 */
export function orderGain(
  view: View,
  low: number,
  high: number,
  needed: number,
  change: () => void,
  undo: () => void,
): number {
  const { extras, order, model } = view;
  if (extras.none) return 0;
  const before = extras.orderCost(order, low, high);
  view.effort += 2 * (high - low + 4) + (model.blocks ? order.length : 0);
  if (before <= needed) return before;
  change();
  const after = extras.orderCost(order, low, high);
  undo();
  view.effort += 2 * (high - low + 4);
  return before - after;
}
