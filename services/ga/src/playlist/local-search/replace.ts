import { stretchScore } from '../score.js';
import type { PoolPick } from './pool-scan.js';
import { scanPool } from './pool-scan.js';
import type { Proposal } from './proposal.js';
import { extrasAfter, mostGivenBack, type View } from './view.js';

const pick: PoolPick = { track: -1, value: 0 };

/** Would another track of the pool do better at this place? */
export function proposeReplacement(view: View, place: number, proposal: Proposal): void {
  const { order, model, extras } = view;
  const old = order[place] as number;
  if (model.required[old] === 1) return;
  const before = place > 0 ? (order[place - 1] as number) : -1;
  const after = place + 1 < model.length ? (order[place + 1] as number) : -1;
  const value = stretchScore(model, order, place, place);
  const refine = extras.none
    ? null
    : (track: number) =>
        view.extrasCost -
        extrasAfter(
          view,
          () => (order[place] = track),
          () => (order[place] = old),
        );
  pick.track = -1;
  pick.value = value + proposal.gain;
  scanPool(view, pick, place, before, after, mostGivenBack(view, place, place), refine);
  if (pick.track < 0) return;
  proposal.kind = 'replace';
  proposal.gain = pick.value - value;
  proposal.from = place;
  proposal.track = pick.track;
}
