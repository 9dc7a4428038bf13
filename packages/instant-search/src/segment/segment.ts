import type { Column } from '../columns/column.js';
import type { Bits } from './bits.js';
import type { Dictionary } from './dictionary.js';
import type { ForwardIndex } from './forward-index.js';
import type { Postings } from './postings.js';

/**
 * A finished piece of the index: consecutive documents in the order of their writing, each in a slot.
 * Nothing in it changes but `alive`: a replaced or deleted document is struck off there until a merge drops it.
 */
export interface Segment {
  readonly size: number;
  readonly ids: readonly string[];
  readonly slotOf: ReadonlyMap<string, number>;
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly forward: ForwardIndex;
  readonly columns: ReadonlyMap<string, Column>;
  readonly alive: Bits;
}
