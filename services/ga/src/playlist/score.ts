import type { Extras } from './extras.js';
import type { SetModel } from './set-model.js';

/** Places and joints of the stretch `from`..`to` (both included), with the joints that lead in and out. */
export function stretchScore(model: SetModel, order: Int32Array, from: number, to: number): number {
  const { size, length, joints, places } = model;
  let sum = 0;
  let before = from > 0 ? (order[from - 1] as number) : -1;
  for (let place = from; place <= to; place += 1) {
    const track = order[place] as number;
    sum += places[place * size + track] as number;
    if (before >= 0) sum += joints[before * size + track] as number;
    before = track;
  }
  if (to + 1 < length) sum += joints[before * size + (order[to + 1] as number)] as number;
  return sum;
}

/** The full score of an order, from nothing: what every delta must agree with. */
export const fullScore = (model: SetModel, extras: Extras, order: Int32Array): number =>
  stretchScore(model, order, 0, model.length - 1) - extras.cost(order);
