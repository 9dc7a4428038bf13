import { shuffle } from '../../engine/random.js';
import { extrasOf } from '../../playlist/extras.js';
import { fullScore } from '../../playlist/score.js';
import type { Baseline } from './budget.js';

/** The best of as many random orders as the time allows. */
export const randomOrders: Baseline = ({ model, random, over }) => {
  const extras = extrasOf(model);
  const tracks = Int32Array.from({ length: model.size }, (_, track) => track);
  let best = tracks.slice(0, model.length);
  let bestScore = fullScore(model, extras, best);
  while (!over()) {
    shuffle(tracks, random);
    const score = fullScore(model, extras, tracks);
    if (score > bestScore) {
      bestScore = score;
      best = tracks.slice(0, model.length);
    }
  }
  return best;
};
