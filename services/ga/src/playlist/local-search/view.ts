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
  /** `nearUpTo[p]`: what the order costs in tracks too near each other whose first stands before place p. */
  readonly nearUpTo: Float64Array;
  /** What it costs in all other extras. */
  otherCost: number;
  /** Matrix cells read so far, about: the unit of effort, the same on every machine. */
  effort: number;
}

export function createView(model: SetModel): View {
  return {
    model,
    extras: extrasOf(model),
    order: new Int32Array(model.length),
    placeOf: new Int32Array(model.size).fill(-1),
    nearUpTo: new Float64Array(model.length + 1),
    otherCost: 0,
    effort: 0,
  };
}

/** Lets the view look at another order. */
export function loadOrder(view: View, order: Int32Array): void {
  view.order.set(order);
  view.placeOf.fill(-1);
  indexPlaces(view, 0, order.length - 1);
  countExtras(view);
}

/** Counts the extras of the order anew. */
export function countExtras(view: View): void {
  if (!view.extras.none) view.otherCost = view.extras.split(view.order, view.nearUpTo);
}

/**
 * The most that the extras could give back when the tracks at `from`..`to` move or go, or others move over them: what
 * they cost now that has to do with these places.
 */
export function mostGivenBack({ model, nearUpTo, otherCost }: View, from: number, to: number): number {
  if (!model.near) return otherCost;
  const first = Math.max(0, from - model.near.window);
  return otherCost + (nearUpTo[to + 1] as number) - (nearUpTo[first] as number);
}

/** Writes down where the tracks of a stretch now are. */
export function indexPlaces(view: View, from: number, to: number): void {
  for (let place = from; place <= to; place += 1) view.placeOf[view.order[place] as number] = place;
}

/**
 * What the extras gain, over the order that was counted last, when that track stands at a place of the present one.
 * The whole order is counted: it is asked only for the few tracks that could pay.
 */
export function extrasGain(view: View, place: number, track: number): number {
  const { extras, order, otherCost, nearUpTo } = view;
  if (extras.none) return 0;
  const held = order[place] as number;
  order[place] = track;
  const cost = extras.cost(order);
  order[place] = held;
  view.effort += 2 * order.length;
  return otherCost + (nearUpTo[order.length] as number) - cost;
}

/** What the extras gain by a change of order within `low`..`high`, which is undone at once. */
export function orderGain(
  view: View,
  low: number,
  high: number,
  change: () => void,
  undo: () => void,
): number {
  const { extras, order, model } = view;
  if (extras.none) return 0;
  const before = extras.orderCost(order, low, high);
  change();
  const after = extras.orderCost(order, low, high);
  undo();
  view.effort += 4 * (high - low + 4) + (model.blocks ? 2 * order.length : 0);
  return before - after;
}
