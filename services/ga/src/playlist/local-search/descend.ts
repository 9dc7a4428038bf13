import { applyProposal } from './apply.js';
import { proposeInsertion } from './insert.js';
import { emptyProposal, resetProposal, type Proposal } from './proposal.js';
import { proposeReplacement } from './replace.js';
import { proposeReversal } from './reverse.js';
import { proposeShift } from './shift.js';
import { proposeSwap } from './swap.js';
import { createView, loadOrder, type View } from './view.js';

export interface LocalSearch {
  /** Matrix cells read so far, about. */
  readonly effort: () => number;
  /**
   * Improves an order in place until no single change of the neighbourhoods helps any more.
   * Only the given places (and whatever then changes) are looked at: after a small change that is enough.
   */
  improve(order: Int32Array, places: readonly number[]): void;
}

/**
 * Best improvement at one place at a time, with a queue of places worth a look (don't-look bits; Bentley, 1992).
 * One call ends after `mostEffort` in any case, so that very long sets do not keep everything else waiting.
 */
export function createLocalSearch(model: View['model'], mostEffort: number): LocalSearch {
  const view = createView(model);
  const proposal = emptyProposal();
  const queue = createQueue(model.length);
  return {
    effort: () => view.effort,
    improve(order, places) {
      loadOrder(view, order);
      for (const place of places) queue.push(place);
      const end = view.effort + mostEffort;
      for (let place = queue.pop(); place >= 0; place = queue.pop()) {
        while (view.effort < end && bestAt(view, place, proposal)) applyProposal(view, proposal, queue.push);
      }
      order.set(view.order);
    },
  };
}

function bestAt(view: View, place: number, proposal: Proposal): boolean {
  resetProposal(proposal, view);
  if (view.model.size > view.model.length) {
    proposeReplacement(view, place, proposal);
    proposeInsertion(view, place, proposal);
  }
  proposeSwap(view, place, proposal);
  proposeShift(view, place, proposal);
  proposeReversal(view, place, proposal);
  return proposal.kind !== 'none';
}

interface Queue {
  /** Ignores places outside the set and those already waiting. */
  readonly push: (place: number) => void;
  /** -1 when empty. */
  readonly pop: () => number;
}

function createQueue(length: number): Queue {
  const waiting = new Uint8Array(length);
  const stack = new Int32Array(length);
  let top = 0;
  return {
    push: (place) => {
      if (place < 0 || place >= length || waiting[place] === 1) return;
      waiting[place] = 1;
      stack[top] = place;
      top += 1;
    },
    pop: () => {
      if (top === 0) return -1;
      top -= 1;
      const place = stack[top] as number;
      waiting[place] = 0;
      return place;
    },
  };
}
