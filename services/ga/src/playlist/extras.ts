import { BROKEN, SPLIT, type SetModel } from './set-model.js';

/** What of the score is no sum of single places and joints. All of it costs, nothing adds. */
export interface Extras {
  /** True when the model has none: then every cost is 0. */
  readonly none: boolean;
  /** The whole cost of an order, 0 or more. */
  cost(order: Int32Array): number;
  /**
   * The part of the cost that changing the order of places `low`..`high` can change: tracks too near each other with
   * one of them there, and split blocks. What depends on the choice of tracks alone is left out.
   */
  orderCost(order: Int32Array, low: number, high: number): number;
  /**
   * Writes into `nearUpTo[p]` what tracks too near each other cost whose first stands before place p, and returns all
   * other costs of the order.
   */
  split(order: Int32Array, nearUpTo: Float64Array): number;
}

type Cost = (order: Int32Array) => number;

export function extrasOf(model: SetModel): Extras {
  const near = nearCost(model);
  const torn = splitCost(model);
  const choice = [quotaCost(model), playingTimeCost(model)].filter((cost): cost is Cost => cost !== null);
  const last = model.length - 1;
  const orderCost = (order: Int32Array, low: number, high: number): number =>
    (near ? near.within(order, low, high) : 0) + (torn ? torn(order) : 0);
  return {
    none: !near && !torn && choice.length === 0,
    orderCost,
    cost: (order) => choice.reduce((sum, cost) => sum + cost(order), orderCost(order, 0, last)),
    split: (order, nearUpTo) => {
      if (near) near.upTo(order, nearUpTo);
      return choice.reduce((sum, cost) => sum + cost(order), torn ? torn(order) : 0);
    },
  };
}

interface Near {
  /** Pairs of tracks at most `window` places apart of which at least one stands at `low`..`high`. */
  within(order: Int32Array, low: number, high: number): number;
  upTo(order: Int32Array, sums: Float64Array): void;
}

function nearCost({ near, size, length }: SetModel): Near | null {
  if (!near) return null;
  const { window, costs, touchy } = near;
  /** Pairs whose first stands at `place` and whose second at `from` or later, but not after `to`. */
  const pairs = (order: Int32Array, place: number, from: number, to: number): number => {
    const track = order[place] as number;
    if (touchy[track] === 0) return 0;
    let sum = 0;
    const last = Math.min(length - 1, place + window, to);
    for (let other = Math.max(place + 2, from); other <= last; other += 1)
      sum += (costs[other - place - 2] as Float64Array)[track * size + (order[other] as number)] as number;
    return sum;
  };
  return {
    within(order, low, high) {
      let sum = 0;
      for (let place = Math.max(0, low - window); place < low; place += 1)
        sum += pairs(order, place, low, high);
      for (let place = low; place <= high; place += 1) sum += pairs(order, place, 0, length);
      return sum;
    },
    upTo(order, sums) {
      for (let place = 0; place < length; place += 1)
        sums[place + 1] = (sums[place] as number) + pairs(order, place, 0, length);
    },
  };
}

function quotaCost({ quotas, length }: SetModel): Cost | null {
  if (!quotas) return null;
  const { min, max, starts, groups } = quotas;
  const counts = new Int32Array(min.length);
  return (order) => {
    counts.fill(0);
    for (let place = 0; place < length; place += 1) {
      const track = order[place] as number;
      for (let at = starts[track] as number; at < (starts[track + 1] as number); at += 1) {
        const group = groups[at] as number;
        counts[group] = (counts[group] as number) + 1;
      }
    }
    let broken = 0;
    for (let group = 0; group < counts.length; group += 1) {
      const count = counts[group] as number;
      broken += Math.max(0, (min[group] as number) - count) + Math.max(0, count - (max[group] as number));
    }
    return broken * BROKEN;
  };
}

/** Playing time off target costs by the second, up to `mostCost`. */
function playingTimeCost({ playingTime, length }: SetModel): Cost | null {
  if (!playingTime) return null;
  const { seconds, target, tolerance, costPerSecond, mostCost } = playingTime;
  return (order) => {
    let sum = 0;
    for (let place = 0; place < length; place += 1) sum += seconds[order[place] as number] as number;
    return Math.min(mostCost, Math.max(0, Math.abs(sum - target) - tolerance) * costPerSecond);
  };
}

function splitCost({ blocks, length }: SetModel): Cost | null {
  if (!blocks) return null;
  const { kinds, kindCount } = blocks;
  const seen = new Uint8Array(kindCount);
  return (order) => {
    seen.fill(0);
    let splits = 0;
    let last = -1;
    for (let place = 0; place < length; place += 1) {
      const kind = kinds[order[place] as number] as number;
      if (kind !== last && seen[kind] === 1) splits += 1;
      seen[kind] = 1;
      last = kind;
    }
    return splits * SPLIT;
  };
}
