import { stretchScore } from '../score.js';
import { scanPool, type PoolPick } from './pool-scan.js';
import type { Proposal } from './proposal.js';
import { mostGivenBack, type View } from './view.js';

const pick: PoolPick = { track: -1, value: 0 };

/** Would another track of the pool do better at this place? */
export function proposeReplacement(view: View, place: number, proposal: Proposal): void {
  const { order, model } = view;
  if (model.required[order[place] as number] === 1) return;
  const value = stretchScore(model, order, place, place);
  pick.track = -1;
  pick.value = value + proposal.gain;
  scanPool(view, pick, place, mostGivenBack(view, place, place));
  if (pick.track < 0) return;
  proposal.kind = 'replace';
  proposal.gain = pick.value - value;
  proposal.from = place;
  proposal.track = pick.track;
}
