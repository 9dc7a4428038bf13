import { moveSegment, reverse } from '../../engine/mutation.js';
import type { Proposal } from './proposal.js';
import { shiftSegment } from './shift.js';
import { exchange } from './swap.js';
import { countExtras, indexPlaces, type View } from './view.js';

/** Carries a proposal out, and says through `touched` whose neighbourhood changed. */
export function applyProposal(view: View, proposal: Proposal, touched: (place: number) => void): void {
  const { order } = view;
  const { kind, from, to, span, track, turned } = proposal;
  const ends = (low: number, high: number): void => {
    for (const place of [low - 1, low, high, high + 1]) touched(place);
  };
  switch (kind) {
    case 'none':
      return;
    case 'replace':
      takeIn(view, from, track);
      ends(from, from);
      break;
    case 'insert':
      moveSegment(order, from, 1, to);
      takeIn(view, to, track);
      indexPlaces(view, Math.min(from, to), Math.max(from, to));
      ends(from, from);
      ends(to, to);
      break;
    case 'swap':
      exchange(order, from, to);
      indexPlaces(view, from, from);
      indexPlaces(view, to, to);
      ends(from, from);
      ends(to, to);
      break;
    case 'shift':
      shiftSegment(order, from, span, to, turned);
      indexPlaces(view, Math.min(from, to), Math.max(from, to) + span - 1);
      ends(to, to + span - 1);
      ends(from, from + span - 1);
      break;
    case 'reverse':
      reverse(order, from, to);
      indexPlaces(view, from, to);
      ends(from, to);
      break;
  }
  countExtras(view);
}

/** Puts a pool track at a place; the one that stood there goes back to the pool. */
function takeIn(view: View, place: number, track: number): void {
  view.placeOf[view.order[place] as number] = -1;
  view.order[place] = track;
  view.placeOf[track] = place;
}
