import type { Candidates } from './candidates.js';
import type { Order } from './order.js';
import type { Ranked } from './score-matches.js';
import { select, selectWindow } from './select-window.js';

/** So many rows beyond those wanted are let in before the worse ones are thrown out. */
const SLACK = 256;

/**
 * The keys by which a document can be told to be worse than all that are kept, without looking at its values:
 * the key `before` the sort; the one `after` it as well, where nobody sorts; and equal keys too, where no tie is broken.
 */
export type Closeness = 'before' | 'after' | 'all';

/** Keeps the best `most` of all documents offered, in time proportional to their number. */
export class TopRows implements Ranked {
  worst = Infinity;
  private worstAfter = Infinity;
  private readonly room: number;

  constructor(
    private readonly candidates: Candidates,
    private readonly order: Order,
    private readonly most: number,
    private readonly closeness: Closeness,
  ) {
    this.room = 2 * most + SLACK;
  }

  offer(segment: number, slot: number, before: number, after: number): void {
    if (before > this.worst) return;
    const { candidates } = this;
    if (before === this.worst) {
      if (this.isWorseAfter(after)) return;
      candidates.push(segment, slot, before, after);
      if (this.order(candidates.length - 1, this.most - 1) > 0) candidates.length--;
    } else {
      candidates.push(segment, slot, before, after);
    }
    if (candidates.length === this.room) this.prune();
  }

  private isWorseAfter(after: number): boolean {
    if (this.closeness === 'before') return false;
    return after > this.worstAfter || (after === this.worstAfter && this.closeness === 'all');
  }

  /** The rows from place `from` up to `to`, best first. */
  window(from: number, to: number): Int32Array {
    return selectWindow(allRows(this.candidates), this.order, from, to);
  }

  /** Afterwards row `most - 1` is the worst that is kept. */
  private prune(): void {
    const { candidates, most } = this;
    if (most === 0) {
      candidates.length = 0;
      return;
    }
    const rows = allRows(candidates);
    select(rows, this.order, 0, rows.length, most - 1);
    candidates.keep(rows.subarray(0, most));
    this.worst = candidates.before[most - 1];
    this.worstAfter = candidates.after[most - 1];
  }
}

export function allRows({ length }: Candidates): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}
