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
}

type Cost = (order: Int32Array) => number;

export function extrasOf(model: SetModel): Extras {
  const near = nearCost(model);
  const split = splitCost(model);
  const choice = [quotaCost(model), playingTimeCost(model)].filter((cost): cost is Cost => cost !== null);
  const last = model.length - 1;
  const orderCost = (order: Int32Array, low: number, high: number): number =>
    (near ? near(order, low, high) : 0) + (split ? split(order) : 0);
  return {
    none: !near && !split && choice.length === 0,
    orderCost,
    cost: (order) => choice.reduce((sum, cost) => sum + cost(order), orderCost(order, 0, last)),
  };
}

/** Pairs of tracks at most `window` places apart of which at least one stands at `low`..`high`. */
function nearCost({
  near,
  size,
  length,
}: SetModel): ((order: Int32Array, low: number, high: number) => number) | null {
  if (!near) return null;
  const { window, costs, touchy } = near;
  return (order, low, high) => {
    let sum = 0;
    for (let place = Math.max(0, low - window); place <= high; place += 1) {
      const track = order[place] as number;
      if (touchy[track] === 0) continue;
      const last = Math.min(length - 1, place + window);
      for (
        let other = Math.max(place + 2, low);
        other <= last && (place >= low || other <= high);
        other += 1
      ) {
        sum += (costs[other - place - 2] as Float64Array)[track * size + (order[other] as number)] as number;
      }
    }
    return sum;
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
