import type { SetModel } from '../set-model.js';
import { nearTailOf } from './near-tail.js';
import type { UpperBound } from './upper-bound.js';

/** The beginnings of one length that are still in the race, one entry each in every list. */
export interface Layer {
  /** Tracks taken, as bits. */
  readonly used: number[];
  readonly last: number[];
  readonly tail: number[];
  /** What it adds up to, prices taken off. */
  readonly value: number[];
  /** Which beginning of the layer before it goes on from; −1 for the first. */
  readonly from: number[];
}

export interface Growth {
  readonly layers: readonly Layer[];
  readonly effort: number;
  /** False when the effort ran out. */
  readonly complete: boolean;
}

/** Looking a beginning up and keeping it takes as long as reading about this many cells. */
const KEEPING_EFFORT = 30;

const emptyLayer = (): Layer => ({ used: [], last: [], tail: [], value: [], from: [] });

/**
 * All beginnings place by place that may still come to more than `floor` (prices taken off), of those with the same
 * future only the best.
 */
export function growLayers(model: SetModel, bound: UpperBound, floor: number, mostEffort: number): Growth {
  const { size, length, joints, places } = model;
  const { prices, walks } = bound;
  const near = nearTailOf(model);
  let layer = emptyLayer();
  const layers = [layer];
  let effort = 0;
  let seen = new Map<number, number>();

  function offer(target: Layer, place: number, track: number, from: number, before: Layer): void {
    const last = from < 0 ? -1 : (before.last[from] as number);
    const usedBefore = from < 0 ? 0 : (before.used[from] as number);
    const tailBefore = from < 0 ? 0 : (before.tail[from] as number);
    let value = (places[place * size + track] as number) - (prices[track] as number);
    if (from >= 0)
      value +=
        (before.value[from] as number) +
        (joints[last * size + track] as number) -
        near.cost(tailBefore, track);
    const used = usedBefore | (1 << track);
    if (value + walks.after(place, track, used) <= floor) return;
    const tail = last < 0 ? 0 : near.push(tailBefore, last);
    const key = (tail * size + track) * 2 ** size + used;
    const at = seen.get(key) ?? target.value.length;
    effort += KEEPING_EFFORT;
    if (at < target.value.length && value <= (target.value[at] as number)) return;
    seen.set(key, at);
    target.used[at] = used;
    target.last[at] = track;
    target.tail[at] = tail;
    target.value[at] = value;
    target.from[at] = from;
  }

  for (let track = 0; track < size; track += 1) offer(layer, 0, track, -1, layer);
  for (let place = 1; place < length; place += 1) {
    const next = emptyLayer();
    seen = new Map();
    for (let from = 0; from < layer.value.length; from += 1) {
      for (let track = 0; track < size; track += 1) {
        if (((layer.used[from] as number) >> track) & 1) continue;
        offer(next, place, track, from, layer);
        effort += 1;
      }
      if (effort > mostEffort) return { layers, effort, complete: false };
    }
    layers.push(next);
    layer = next;
  }
  return { layers, effort, complete: true };
}

/** The best whole order of the last layer that holds every required track, prices given back; null when none is left. */
export function orderOf(model: SetModel, layers: readonly Layer[], prices: Float64Array): Int32Array | null {
  const required = model.required.reduce((bits, must, track) => (must === 1 ? bits | (1 << track) : bits), 0);
  const whole = layers.at(-1) ?? emptyLayer();
  const paid = (used: number): number =>
    prices.reduce((sum, price, track) => ((used >> track) & 1 ? sum + price : sum), 0);
  let at = -1;
  let best = -Infinity;
  whole.value.forEach((value, index) => {
    const used = whole.used[index] as number;
    if ((used & required) !== required || value + paid(used) <= best) return;
    best = value + paid(used);
    at = index;
  });
  if (at < 0) return null;
  const order = new Int32Array(model.length);
  for (let place = model.length - 1; place >= 0; place -= 1) {
    const layer = layers[place] as Layer;
    order[place] = layer.last[at] as number;
    at = layer.from[at] as number;
  }
  return order;
}
