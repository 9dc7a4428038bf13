/** A stretch of a text field to mark, in UTF-16 units from `start` up to `end`. */
export interface HighlightRange {
  readonly start: number;
  readonly end: number;
  /** Which item, where the field is a list of texts; 0 otherwise. */
  readonly item: number;
}

export interface SearchHit {
  readonly id: string;
  /** From 1 down towards 0; comparable within one result only. */
  readonly score: number;
  /** By searchable field; fields without a match are left out. */
  readonly highlights: Readonly<Record<string, readonly HighlightRange[]>>;
}

export interface ValueFacet {
  readonly kind: 'values';
  readonly values: readonly { readonly value: string | boolean; readonly count: number }[];
  /** How many different values there are, beyond those returned as well. */
  readonly distinctValues: number;
  /** Documents that have none. */
  readonly missing: number;
}

export interface NumberFacet {
  readonly kind: 'numbers';
  /** Absent where no document has a value. */
  readonly min?: number;
  readonly max?: number;
  /** Each counts values from `from` up to but not including `to`; the last one includes it. */
  readonly buckets: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly missing: number;
}

export type FacetResult = ValueFacet | NumberFacet;

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** All documents found, exactly counted; groups of them where they are collapsed. */
  readonly total: number;
  /** By field, as requested. */
  readonly facets: Readonly<Record<string, FacetResult>>;
  /** Words at the end of the query that were left out to find anything. */
  readonly droppedWords: number;
  readonly milliseconds: number;
}
