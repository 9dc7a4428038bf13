import { reverse } from '../../engine/mutation.js';
import type { Proposal } from './proposal.js';
import { mostGivenBack, orderGain, type View } from './view.js';

/** With place values a reversal costs by its length, so long ones are left to chance. */
const LONGEST_WITH_PLACES = 50;

/** Would the stretch from this place to another do better the other way round (2-opt; Croes, 1958)? */
export function proposeReversal(view: View, place: number, proposal: Proposal): void {
  const { length, placesAreFree } = view.model;
  const reach = placesAreFree ? length : LONGEST_WITH_PLACES;
  walk(view, place, 1, Math.min(length - 1, place + reach), proposal);
  walk(view, place, -1, Math.max(0, place - reach), proposal);
}

/** Grows the stretch one track at a time; joints inside it turn round one by one (they are not symmetric). */
function walk(view: View, place: number, step: 1 | -1, end: number, proposal: Proposal): void {
  const { model, order } = view;
  const { size, length, joints, placesAreFree } = model;
  let turned = 0;
  for (let other = place + step; step * (end - other) >= 0; other += step) {
    const low = Math.min(place, other);
    const high = Math.max(place, other);
    const inner = step === 1 ? high : low + 1;
    turned += jointTurned(joints, size, order[inner - 1] as number, order[inner] as number);
    const first = order[low] as number;
    const last = order[high] as number;
    let gain = turned;
    if (low > 0) {
      const before = (order[low - 1] as number) * size;
      gain += (joints[before + last] as number) - (joints[before + first] as number);
    }
    if (high + 1 < length) {
      const after = order[high + 1] as number;
      gain += (joints[first * size + after] as number) - (joints[last * size + after] as number);
    }
    if (!placesAreFree) gain += placesTurned(view, low, high);
    if (gain + mostGivenBack(view, low, high) > proposal.gain) weigh(view, low, high, gain, proposal);
  }
  view.effort += 4 * Math.abs(end - place);
}

const jointTurned = (joints: Float64Array, size: number, a: number, b: number): number =>
  (joints[b * size + a] as number) - (joints[a * size + b] as number);

function placesTurned(view: View, low: number, high: number): number {
  const { size, places } = view.model;
  let gain = 0;
  for (let place = low, mirror = high; place <= high; place += 1, mirror -= 1) {
    gain += places[place * size + (view.order[mirror] as number)] as number;
    gain -= places[place * size + (view.order[place] as number)] as number;
  }
  view.effort += high - low + 1;
  return gain;
}

function weigh(view: View, low: number, high: number, plainGain: number, proposal: Proposal): void {
  const turn = (): void => reverse(view.order, low, high);
  const gain = plainGain + orderGain(view, low, high, turn, turn);
  if (gain <= proposal.gain) return;
  proposal.kind = 'reverse';
  proposal.gain = gain;
  proposal.from = low;
  proposal.to = high;
}
