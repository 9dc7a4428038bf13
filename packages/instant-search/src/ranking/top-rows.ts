import type { Candidates } from './candidates.js';
import type { Order } from './order.js';
import { select, selectWindow } from './select-window.js';

/** So many rows beyond those wanted are let in before the worse half is thrown out. */
const SLACK = 1_024;

/** Keeps the best `most` of all documents offered, in time proportional to their number. */
export class TopRows {
  private readonly room: number;
  /** The worst row that would still be kept; -1 while all are. */
  private bar = -1;

  constructor(
    private readonly candidates: Candidates,
    private readonly order: Order,
    private readonly most: number,
  ) {
    this.room = 2 * most + SLACK;
  }

  offer(segment: number, slot: number, before: number, after: number): void {
    const { candidates } = this;
    if (this.bar >= 0 && before > candidates.before[this.bar]!) return;
    const row = candidates.push(segment, slot, before, after);
    if (this.bar >= 0 && this.order(row, this.bar) > 0) candidates.length--;
    else if (candidates.length === this.room) this.prune();
  }

  /** The rows from place `from` up to `to`, best first. */
  window(from: number, to: number): Int32Array {
    return selectWindow(allRows(this.candidates), this.order, from, to);
  }

  private prune(): void {
    if (this.most === 0) {
      this.candidates.length = 0;
      return;
    }
    const rows = allRows(this.candidates);
    select(rows, this.order, 0, rows.length, this.most - 1);
    this.candidates.keep(rows.subarray(0, this.most));
    this.bar = this.most - 1;
  }
}

export function allRows({ length }: Candidates): Int32Array {
  return Int32Array.from({ length }, (_, row) => row);
}
