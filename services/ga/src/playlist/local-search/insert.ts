import { moveSegment } from '../../engine/mutation.js';
import { stretchScore } from '../score.js';
import { scanPool, type PoolPick } from './pool-scan.js';
import type { Proposal } from './proposal.js';
import { mostGivenBack, type View } from './view.js';

const pick: PoolPick = { track: -1, value: 0 };

/** How far the track that goes may stand from the one that comes: what lies between shifts by one. */
const REACH = 2;

/** Would a track of the pool do better here, with a near one going and those between moving up? */
export function proposeInsertion(view: View, place: number, proposal: Proposal): void {
  const last = Math.min(view.model.length - 1, place + REACH);
  for (let leaving = Math.max(0, place - REACH); leaving <= last; leaving += 1) {
    const leaves = view.order[leaving] as number;
    if (leaving !== place && view.model.required[leaves] === 0) tryInsertion(view, place, leaving, proposal);
  }
}

function tryInsertion(view: View, place: number, leaving: number, proposal: Proposal): void {
  const { order, model } = view;
  const low = Math.min(place, leaving);
  const high = Math.max(place, leaving);
  const old = stretchScore(model, order, low, high);
  moveSegment(order, leaving, 1, place);
  const rest = stretchScore(model, order, low, high) - stretchScore(model, order, place, place);
  pick.track = -1;
  pick.value = old - rest + proposal.gain;
  scanPool(view, pick, place, mostGivenBack(view, low, high));
  moveSegment(order, place, 1, leaving);
  view.effort += 4 * (high - low + 1);
  if (pick.track < 0) return;
  proposal.kind = 'insert';
  proposal.gain = pick.value + rest - old;
  proposal.from = leaving;
  proposal.to = place;
  proposal.track = pick.track;
}
