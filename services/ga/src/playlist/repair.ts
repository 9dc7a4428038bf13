import type { SetModel } from './set-model.js';

/**
 * Makes any order of distinct tracks one that holds every required track and has the pinned ones at their places.
 * Changes as little as that takes. Quotas and forbidden joints are left to local search, which they cost dearly.
 */
export function repair(model: SetModel, pins: Int32Array, order: Int32Array): void {
  takeInRequired(model, order);
  for (let place = 0; place < order.length; place += 1) {
    const pinned = pins[place] as number;
    if (pinned < 0 || order[place] === pinned) continue;
    const stands = order.indexOf(pinned);
    order[stands] = order[place] as number;
    order[place] = pinned;
  }
}

/** Each missing track takes the place where it fits best of those that hold a track nobody asked for. */
function takeInRequired({ required, places, size }: SetModel, order: Int32Array): void {
  const present = new Uint8Array(size);
  for (const track of order) present[track] = 1;
  for (let track = 0; track < size; track += 1) {
    if (required[track] === 0 || present[track] === 1) continue;
    let best = -1;
    for (let place = 0; place < order.length; place += 1) {
      if (required[order[place] as number] === 1) continue;
      if (best < 0 || (places[place * size + track] as number) > (places[best * size + track] as number))
        best = place;
    }
    order[best] = track;
  }
}
