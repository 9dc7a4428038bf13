import { NO_KEYWORD, type KeywordColumn } from '../columns/column.js';
import { findKeyword } from '../columns/keyword-dictionary.js';
import { Bits } from '../segment/bits.js';
import type { Segment } from '../segment/segment.js';
import { allRows } from './top-rows.js';
import type { Candidates } from './candidates.js';
import type { Order } from './order.js';
import type { Ranked } from './score-matches.js';
import { selectWindow } from './select-window.js';

const NO_ROW = -1;

/** Keeps of the documents that share a keyword only the best; one without a keyword stands for itself. */
export class DistinctRows implements Ranked {
  /** Any document may be the best of its kind. */
  readonly worst = Infinity;
  private readonly columns: readonly KeywordColumn[];
  /** For each segment and ordinal the row of the best document so far. */
  private readonly best: readonly Int32Array[];

  constructor(
    private readonly candidates: Candidates,
    private readonly order: Order,
    private readonly segments: readonly Segment[],
    field: string,
  ) {
    this.columns = segments.map(({ columns }) => columns.get(field) as KeywordColumn);
    this.best = this.columns.map(({ dictionary }) => new Int32Array(dictionary.values.length).fill(NO_ROW));
  }

  offer(segment: number, slot: number, before: number, after: number): void {
    const { candidates } = this;
    const row = candidates.push(segment, slot, before, after);
    const ordinal = this.columns[segment].ordinals[slot];
    if (ordinal === NO_KEYWORD) return;
    const best = this.best[segment][ordinal];
    if (best === NO_ROW) {
      this.best[segment][ordinal] = row;
      return;
    }
    if (this.order(row, best) < 0) candidates.set(best, segment, slot, before, after);
    candidates.length--;
  }

  /** To be called once, after the last offer: the rows that remain when segments are compared as well. */
  remaining(): Int32Array {
    return allRows(this.candidates).filter((row) => !this.isBeatenElsewhere(row));
  }

  window(rows: Int32Array, from: number, to: number): Int32Array {
    return selectWindow(rows, this.order, from, to);
  }

  /** The documents that remain, by segment: what there is to count. */
  documents(rows: Int32Array): Bits[] {
    const documents = this.segments.map(({ size }) => Bits.none(size));
    for (const row of rows) documents[this.candidates.segment[row]].add(this.candidates.slot[row]);
    return documents;
  }

  private isBeatenElsewhere(row: number): boolean {
    const segment = this.candidates.segment[row];
    const { dictionary, ordinals } = this.columns[segment];
    const ordinal = ordinals[this.candidates.slot[row]];
    if (ordinal === NO_KEYWORD) return false;
    return this.columns.some((column, other) => {
      if (other === segment) return false;
      const same = findKeyword(column.dictionary, dictionary.values[ordinal]);
      const rival = same < 0 ? NO_ROW : this.best[other][same];
      return rival !== NO_ROW && this.order(rival, row) < 0;
    });
  }
}
