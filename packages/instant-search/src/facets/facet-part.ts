import type { Column } from '../columns/column.js';

/** The slots of the counted documents of one segment, and the segment's column of the facet. */
export interface FacetPart {
  readonly column: Column;
  readonly slots: Int32Array;
}
