import { moveSegment, reverse } from '../../engine/mutation.js';
import { extrasOf } from '../../playlist/extras.js';
import { fullScore } from '../../playlist/score.js';
import type { SetModel } from '../../playlist/set-model.js';
import type { Baseline } from './budget.js';
import { greedyFrom } from './greedy.js';

/**
 * Greedy from one start after another, each improved by 2-opt, or-opt and exchanges with the pool until nothing
 * helps; the best of as many starts as the time allows. Written plainly, scoring the changed order in full.
 */
export const twoOptOrOpt: Baseline = ({ model, random, over }) => {
  const extras = extrasOf(model);
  const score = (order: Int32Array): number => fullScore(model, extras, order);
  let best: Int32Array | null = null;
  let bestScore = -Infinity;
  while (best === null || !over()) {
    const order = greedyFrom(model, random.below(model.size));
    const value = improve(model, order, score, over);
    if (value > bestScore) {
      bestScore = value;
      best = order;
    }
  }
  return best;
};

type Score = (order: Int32Array) => number;
type Change = readonly [make: () => void, undo: () => void];

function improve(model: SetModel, order: Int32Array, score: Score, over: () => boolean): number {
  let current = score(order);
  for (let better = true; better && !over();) {
    better = false;
    for (const [make, undo] of changes(model, order)) {
      make();
      const value = score(order);
      if (value > current + 1e-12) {
        current = value;
        better = true;
      } else {
        undo();
      }
    }
  }
  return current;
}

function* changes(model: SetModel, order: Int32Array): Generator<Change> {
  const { length, size } = model;
  for (let low = 0; low < length; low += 1) {
    for (let high = low + 1; high < length; high += 1) {
      yield [() => reverse(order, low, high), () => reverse(order, low, high)];
    }
  }
  for (let span = 1; span <= Math.min(3, length - 1); span += 1) {
    for (let from = 0; from + span <= length; from += 1) {
      for (let to = 0; to + span <= length; to += 1) {
        if (to !== from)
          yield [() => moveSegment(order, from, span, to), () => moveSegment(order, to, span, from)];
      }
    }
  }
  for (let place = 0; place < length && size > length; place += 1) {
    for (let track = 0; track < size; track += 1) {
      if (order.includes(track)) continue;
      const old = order[place] as number;
      yield [() => (order[place] = track), () => (order[place] = old)];
    }
  }
}
