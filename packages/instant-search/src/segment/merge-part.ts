import type { Segment } from './segment.js';

/** A segment that goes into a merge, with the slots that were alive when the merge began. */
export interface MergePart {
  readonly segment: Segment;
  readonly kept: Int32Array;
}
