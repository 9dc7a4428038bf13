import { extrasOf } from '../../playlist/extras.js';
import { fullScore } from '../../playlist/score.js';
import type { SetModel } from '../../playlist/set-model.js';
import type { Baseline } from './budget.js';

/** From every start the best next track, again and again (nearest neighbour); the best of all starts. */
export const greedy: Baseline = ({ model, over }) => {
  const extras = extrasOf(model);
  let best = greedyFrom(model, 0);
  let bestScore = fullScore(model, extras, best);
  for (let start = 1; start < model.size && !over(); start += 1) {
    const order = greedyFrom(model, start);
    const score = fullScore(model, extras, order);
    if (score > bestScore) {
      bestScore = score;
      best = order;
    }
  }
  return best;
};

export function greedyFrom({ size, length, joints, places }: SetModel, start: number): Int32Array {
  const order = new Int32Array(length);
  const used = new Uint8Array(size);
  order[0] = start;
  used[start] = 1;
  for (let place = 1; place < length; place += 1) {
    const before = order[place - 1] as number;
    let best = -1;
    let bestValue = -Infinity;
    for (let track = 0; track < size; track += 1) {
      if (used[track] === 1) continue;
      const value = (joints[before * size + track] as number) + (places[place * size + track] as number);
      if (value > bestValue) {
        bestValue = value;
        best = track;
      }
    }
    order[place] = best;
    used[best] = 1;
  }
  return order;
}
