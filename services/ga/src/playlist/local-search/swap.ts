import { stretchScore } from '../score.js';
import type { Proposal } from './proposal.js';
import { mostGivenBack, orderGain, type View } from './view.js';

/** Would this place and another do better with their tracks exchanged? */
export function proposeSwap(view: View, place: number, proposal: Proposal): void {
  const { order, model } = view;
  for (let other = 0; other < model.length; other += 1) {
    if (other === place) continue;
    const low = Math.min(place, other);
    const high = Math.max(place, other);
    let gain = swapGain(view, low, high);
    const most = mostGivenBack(view, low, low) + mostGivenBack(view, high, high);
    if (gain + most <= proposal.gain) continue;
    const swap = (): void => exchange(order, place, other);
    gain += orderGain(view, low, high, swap, swap);
    if (gain <= proposal.gain) continue;
    proposal.kind = 'swap';
    proposal.gain = gain;
    proposal.from = place;
    proposal.to = other;
  }
  view.effort += 4 * model.length;
}

export function exchange(order: Int32Array, a: number, b: number): void {
  const held = order[a] as number;
  order[a] = order[b] as number;
  order[b] = held;
}

/** Without extras. Neighbours share a joint, so they are scored as one stretch. */
function swapGain({ model, order }: View, low: number, high: number): number {
  if (high - low === 1) {
    const old = stretchScore(model, order, low, high);
    exchange(order, low, high);
    const gain = stretchScore(model, order, low, high) - old;
    exchange(order, low, high);
    return gain;
  }
  const old = stretchScore(model, order, low, low) + stretchScore(model, order, high, high);
  exchange(order, low, high);
  const gain = stretchScore(model, order, low, low) + stretchScore(model, order, high, high) - old;
  exchange(order, low, high);
  return gain;
}
