import { moveSegment, reverse } from '../../engine/mutation.js';
import { shuffle, type Random } from '../../engine/random.js';
import { exchange } from '../../playlist/local-search/swap.js';
import { extrasOf } from '../../playlist/extras.js';
import { fullScore, stretchScore } from '../../playlist/score.js';
import type { SetModel } from '../../playlist/set-model.js';
import type { Baseline, BaselineRun } from './budget.js';

/** Start and end temperature as shares of a joint's mean worth: the best of a small sweep on our problems. */
const HOT = 0.5;
const COLD = 0.005;
/** Changes tried at each temperature; the clock is read once a temperature. */
const TRIES = 500;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983) with quick deltas: exchanges with the pool, reversals,
 * segment moves and swaps at random, the temperature falling in equal ratios over the whole time.
 * @param timeSpent share 0..1 of its time that is gone
 */
export const annealing =
  (timeSpent: () => number): Baseline =>
  (run) =>
    anneal(run, timeSpent);

function anneal({ model, random, over }: BaselineRun, timeSpent: () => number): Int32Array {
  const extras = extrasOf(model);
  const tracks = Int32Array.from({ length: model.size }, (_, track) => track);
  shuffle(tracks, random);
  let current = fullScore(model, extras, tracks);
  let extrasCost = extras.cost(tracks);
  let best = tracks.slice(0, model.length);
  let bestScore = current;
  const worth = Math.abs(meanJoint(model));
  const change: Change = { kind: 'swap', low: 0, high: 0, a: 0, b: 0, span: 1 };
  while (!over()) {
    const temperature = worth * HOT * (COLD / HOT) ** Math.min(1, timeSpent());
    for (let tried = 0; tried < TRIES; tried += 1) {
      chooseChange(change, model, random);
      const before = stretchScore(model, tracks, change.low, change.high);
      make(tracks, change);
      const cost = extras.none ? 0 : extras.cost(tracks);
      const delta = stretchScore(model, tracks, change.low, change.high) - before - cost + extrasCost;
      if (delta < 0 && random.unit() >= Math.exp(delta / temperature)) {
        undo(tracks, change);
        continue;
      }
      current += delta;
      extrasCost = cost;
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

/** One random change, with the stretch of places that it touches; one object is used for all. */
interface Change {
  kind: 'pool' | 'swap' | 'reverse' | 'move';
  low: number;
  high: number;
  a: number;
  b: number;
  span: number;
}

function chooseChange(change: Change, { size, length }: SetModel, random: Random): void {
  const chance = random.unit();
  change.a = random.below(length);
  change.b = random.below(length);
  change.span = 1;
  if (size > length && chance < 0.5) {
    change.kind = 'pool';
    change.b = length + random.below(size - length);
    change.low = change.a;
    change.high = change.a;
    return;
  }
  change.kind = chance < 0.65 ? 'reverse' : chance < 0.8 ? 'swap' : 'move';
  if (change.kind === 'move') {
    change.span = 1 + random.below(Math.min(3, length));
    change.a = random.below(length - change.span + 1);
    change.b = random.below(length - change.span + 1);
  }
  change.low = Math.min(change.a, change.b);
  change.high = Math.max(change.a, change.b) + change.span - 1;
}

function make(tracks: Int32Array, { kind, a, b, low, high, span }: Change): void {
  if (kind === 'reverse') reverse(tracks, low, high);
  else if (kind === 'move') moveSegment(tracks, a, span, b);
  else exchange(tracks, a, b);
}

function undo(tracks: Int32Array, change: Change): void {
  if (change.kind === 'move') moveSegment(tracks, change.b, change.span, change.a);
  else make(tracks, change);
}
