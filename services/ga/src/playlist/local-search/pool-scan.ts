import type { View } from './view.js';

/** The pool track that fits best between two tracks at a place, and what place and joints it would add. */
export interface PoolPick {
  track: number;
  value: number;
}

/**
 * Looks in the pool for the track with the highest place and joint value at `place`, between `before` and `after`
 * (-1 where there is none), better than `pick.value`. `refine` may take extras off: it is asked only for tracks whose
 * value plus `slack` beats the best so far, where `slack` is the most that extras can give back.
 *
 * The best followers of `before` come first, and it ends where even the best place and the best second joint would not
 * make up for the first: the same answer as from looking at all, mostly after a handful.
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
  const { size, joints, followers } = view.model;
  const { kept, tracks, mostInto, mostAt } = followers;
  const rest = (mostAt[place] as number) + (after >= 0 ? (mostInto[after] as number) : 0) + slack;
  for (let rank = 0; before >= 0 && rank < kept; rank += 1) {
    const track = tracks[before * kept + rank] as number;
    view.effort += LIST_EFFORT;
    if ((joints[before * size + track] as number) + rest <= pick.value) return;
    weigh(view, pick, place, before, after, track, slack, refine);
  }
  for (let track = 0; track < size; track += 1) weigh(view, pick, place, before, after, track, slack, refine);
  view.effort += size;
}

/** Cells of a list lie apart in memory. */
const LIST_EFFORT = 2;

function weigh(
  { model, placeOf }: View,
  pick: PoolPick,
  place: number,
  before: number,
  after: number,
  track: number,
  slack: number,
  refine: ((track: number) => number) | null,
): void {
  const { size, joints, jointsInto, places } = model;
  let value = places[place * size + track] as number;
  if (before >= 0) value += joints[before * size + track] as number;
  if (after >= 0) value += jointsInto[after * size + track] as number;
  if (value + slack <= pick.value || placeOf[track] !== -1) return;
  if (refine) value += refine(track);
  if (value <= pick.value) return;
  pick.value = value;
  pick.track = track;
}
