import { extrasGain, type View } from './view.js';

/** The pool track that fits best between two tracks at a place, and what place and joints it would add. */
export interface PoolPick {
  track: number;
  value: number;
}

/** A place, with the tracks on both sides of it, -1 where there is none. */
interface Gap {
  readonly place: number;
  readonly before: number;
  readonly after: number;
  /** The most that extras can give back here. */
  readonly slack: number;
}

/**
 * Looks in the pool for the track with the highest value at `place` of the order as it stands (place, both joints, and
 * what the extras give back), better than `pick.value`. Extras are counted only for tracks whose value plus `slack`
 * beats the best so far.
 *
 * The best followers of the track before come first, and it ends where even the best place and the best second joint
 * would not make up for the first: the same answer as from looking at all, mostly after a handful.
 */
export function scanPool(view: View, pick: PoolPick, place: number, slack: number): void {
  const { size, length, joints, followers } = view.model;
  const { kept, tracks, mostInto, mostAt } = followers;
  const before = place > 0 ? (view.order[place - 1] as number) : -1;
  const after = place + 1 < length ? (view.order[place + 1] as number) : -1;
  const gap: Gap = { place, before, after, slack };
  const rest = (mostAt[place] as number) + (after >= 0 ? (mostInto[after] as number) : 0) + slack;
  for (let rank = 0; before >= 0 && rank < kept; rank += 1) {
    const track = tracks[before * kept + rank] as number;
    view.effort += LIST_EFFORT;
    if ((joints[before * size + track] as number) + rest <= pick.value) return;
    weigh(view, pick, gap, track);
  }
  for (let track = 0; track < size; track += 1) weigh(view, pick, gap, track);
  view.effort += size;
}

/** Cells of a list lie apart in memory. */
const LIST_EFFORT = 2;

function weigh(view: View, pick: PoolPick, { place, before, after, slack }: Gap, track: number): void {
  const { size, joints, jointsInto, places } = view.model;
  let value = places[place * size + track] as number;
  if (before >= 0) value += joints[before * size + track] as number;
  if (after >= 0) value += jointsInto[after * size + track] as number;
  if (value + slack <= pick.value || view.placeOf[track] !== -1) return;
  value += extrasGain(view, place, track);
  if (value <= pick.value) return;
  pick.value = value;
  pick.track = track;
}
