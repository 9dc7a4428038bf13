import type { Column } from '../columns/column.js';
import type { Bits } from '../segment/bits.js';

/** The counted documents of one segment and the segment's column of the facet. */
export interface FacetPart {
  readonly column: Column;
  readonly documents: Bits;
}
