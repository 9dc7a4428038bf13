import type { Random } from '../engine/random.js';
import type { SetModel } from './set-model.js';

/** Candidates weighed at each step: few enough that two constructions differ, enough that both are good. */
const SAMPLE_SHARE = 0.35;
const SMALLEST_SAMPLE = 4;
/** Where tracks may be left out, a block is left after about four. */
const BLOCK_GOES_ON = 0.75;

/**
 * A fair first order: pins at their places, required tracks where they fit best, then from left to right the best of
 * a random sample (a randomised greedy construction; Feo and Resende, 1995).
 */
export function construct(model: SetModel, pins: Int32Array, random: Random): Int32Array {
  const order = Int32Array.from(pins);
  const used = new Uint8Array(model.size);
  for (const track of pins) if (track >= 0) used[track] = 1;
  if (!model.blocks) placeRequired(model, order, used, random);
  for (let place = 0; place < model.length; place += 1) {
    if ((order[place] as number) >= 0) continue;
    const track = bestOfSample(model, order, used, place, random);
    order[place] = track;
    used[track] = 1;
  }
  return order;
}

function placeRequired(model: SetModel, order: Int32Array, used: Uint8Array, random: Random): void {
  for (let track = 0; track < model.size; track += 1) {
    if (model.required[track] === 0 || used[track] === 1) continue;
    let best = -1;
    let bestValue = -Infinity;
    for (let place = 0; place < model.length; place += 1) {
      if ((order[place] as number) >= 0) continue;
      const value = (model.places[place * model.size + track] as number) + random.unit() * model.scale * 1e-3;
      if (value > bestValue) {
        bestValue = value;
        best = place;
      }
    }
    order[best] = track;
    used[track] = 1;
  }
}

function bestOfSample(
  model: SetModel,
  order: Int32Array,
  used: Uint8Array,
  place: number,
  random: Random,
): number {
  const candidates = allowedNext(model, order, used, place, random);
  const share = Math.max(SMALLEST_SAMPLE / candidates.length, SAMPLE_SHARE);
  const before = place > 0 ? (order[place - 1] as number) : -1;
  let best = candidates[random.below(candidates.length)] as number;
  let bestValue = -Infinity;
  for (const track of candidates) {
    if (random.unit() > share) continue;
    let value = model.places[place * model.size + track] as number;
    if (before >= 0) value += model.joints[before * model.size + track] as number;
    if (value > bestValue) {
      bestValue = value;
      best = track;
    }
  }
  return best;
}

/** The tracks left; in blocks those of the kind at hand, and when that is done, those of kinds not yet taken up. */
function allowedNext(
  model: SetModel,
  order: Int32Array,
  used: Uint8Array,
  place: number,
  random: Random,
): number[] {
  const left: number[] = [];
  for (let track = 0; track < model.size; track += 1) if (used[track] === 0) left.push(track);
  const { blocks } = model;
  if (!blocks) return left;
  const kindOf = (track: number): number => blocks.kinds[track] as number;
  const kind = place > 0 ? kindOf(order[place - 1] as number) : -1;
  const goesOn = model.size === model.length || random.unit() < BLOCK_GOES_ON;
  const same = left.filter((track) => kindOf(track) === kind);
  if (goesOn && same.length > 0) return same;
  const seen = new Set(Array.from(order.subarray(0, place), kindOf));
  const fresh = left.filter((track) => !seen.has(kindOf(track)));
  return fresh.length > 0 ? fresh : left;
}
