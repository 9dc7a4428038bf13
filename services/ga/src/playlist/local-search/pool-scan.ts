import type { View } from './view.js';

/** The pool track that fits best between two tracks at a place, and what place and joints it would add. */
export interface PoolPick {
  track: number;
  value: number;
}

/**
 * Scans the pool for the track with the highest place and joint value at `place`, between `before` and `after`
 * (-1 where there is none). `refine` may take extras off: it is asked only for tracks whose value plus `slack`
 * beats the best so far, where `slack` is the most that extras can give back.
 */
export function scanPool(
  view: View,
  pick: PoolPick,
  place: number,
  before: number,
  after: number,
  slack: number,
  refine: ((track: number) => number) | null,
): void {
  const { size, joints, jointsInto, places } = view.model;
  const placeOf = view.placeOf;
  const placeRow = place * size;
  const beforeRow = before * size;
  const afterRow = after * size;
  let best = pick.value;
  for (let track = 0; track < size; track += 1) {
    let value = places[placeRow + track] as number;
    if (before >= 0) value += joints[beforeRow + track] as number;
    if (after >= 0) value += jointsInto[afterRow + track] as number;
    if (value + slack <= best || placeOf[track] !== -1) continue;
    if (refine) value += refine(track);
    if (value > best) {
      best = value;
      pick.track = track;
    }
  }
  pick.value = best;
  view.effort += (size * 5) >> 3;
}
