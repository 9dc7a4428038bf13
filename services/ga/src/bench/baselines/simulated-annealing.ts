import { moveSegment, reverse } from '../../engine/mutation.js';
import { shuffle, type Random } from '../../engine/random.js';
import { extrasOf } from '../../playlist/extras.js';
import { fullScore, stretchScore } from '../../playlist/score.js';
import type { SetModel } from '../../playlist/set-model.js';
import type { Baseline, BaselineRun } from './budget.js';

/** Start and end temperature as shares of a joint's mean worth: the best of a small sweep on our problems. */
const HOT = 0.5;
const COLD = 0.005;
/** Temperature steps; the clock is read once a step. */
const STEPS_BETWEEN = 200;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983) with quick deltas: exchanges with the pool, reversals,
 * segment moves and swaps at random, the temperature falling in equal ratios over the whole time.
 */
export const annealing =
  (seconds: number, now: () => number): Baseline =>
  (run) => {
    const begun = now();
    return anneal(run, () => (now() - begun) / (seconds * 1000));
  };

function anneal({ model, random, over }: BaselineRun, timeSpent: () => number): Int32Array {
  const extras = extrasOf(model);
  const tracks = Int32Array.from({ length: model.size }, (_, track) => track);
  shuffle(tracks, random);
  let current = fullScore(model, extras, tracks);
  let best = tracks.slice(0, model.length);
  let bestScore = current;
  const worth = Math.abs(meanJoint(model));
  for (
    let temperature = worth * HOT;
    !over();
    temperature = worth * HOT * (COLD / HOT) ** Math.min(1, timeSpent())
  ) {
    for (let step = 0; step < STEPS_BETWEEN; step += 1) {
      const { low, high, make, undo } = randomChange(model, tracks, random);
      const before = stretchScore(model, tracks, low, high) - extras.cost(tracks);
      make();
      const delta = stretchScore(model, tracks, low, high) - extras.cost(tracks) - before;
      if (delta < 0 && random.unit() >= Math.exp(delta / temperature)) {
        undo();
        continue;
      }
      current += delta;
      if (current <= bestScore + 1e-12) continue;
      bestScore = current;
      best = tracks.slice(0, model.length);
    }
  }
  return best;
}

function meanJoint({ joints }: SetModel): number {
  let sum = 0;
  for (const value of joints) sum += value;
  return sum / joints.length;
}

interface Change {
  readonly low: number;
  readonly high: number;
  readonly make: () => void;
  readonly undo: () => void;
}

function randomChange({ size, length }: SetModel, tracks: Int32Array, random: Random): Change {
  const kind = random.unit();
  const a = random.below(length);
  if (size > length && kind < 0.5) return exchange(tracks, a, length + random.below(size - length), a);
  const b = random.below(length);
  const [low, high] = a < b ? [a, b] : [b, a];
  if (kind < 0.65)
    return { low, high, make: () => reverse(tracks, low, high), undo: () => reverse(tracks, low, high) };
  if (kind < 0.8) return exchange(tracks, low, high, high);
  const span = 1 + random.below(Math.min(3, length));
  const from = random.below(length - span + 1);
  const to = random.below(length - span + 1);
  return {
    low: Math.min(from, to),
    high: Math.max(from, to) + span - 1,
    make: () => moveSegment(tracks, from, span, to),
    undo: () => moveSegment(tracks, to, span, from),
  };
}

function exchange(tracks: Int32Array, a: number, b: number, high: number): Change {
  const swap = (): void => {
    const held = tracks[a] as number;
    tracks[a] = tracks[b] as number;
    tracks[b] = held;
  };
  return { low: a, high, make: swap, undo: swap };
}
