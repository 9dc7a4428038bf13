import type { Filter } from './filter.js';

/** Values of a `keyword`, `keyword-list` or `boolean` field, the most frequent first. */
export interface ValueFacetRequest {
  readonly field: string;
  /** How many values to return, 1 to 1,000; default 20. */
  readonly limit?: number;
  /** Only values that begin with this, accents and capitals aside. */
  readonly startsWith?: string;
}

/** A histogram of a `number` field. */
export interface NumberFacetRequest {
  readonly field: string;
  /** How many buckets of equal width from the least to the greatest value (1 to 500), or their ascending edges. */
  readonly buckets: number | readonly number[];
}

export type FacetRequest = ValueFacetRequest | NumberFacetRequest;

/** Documents without a value come last in either direction. */
export interface SortClause {
  readonly field: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * What to do with words that nothing answers together with those before them: drop them from the end when nothing
 * is found otherwise (`when-empty`), show documents that lack them after those that don't (`always`), or `never`.
 */
export type DropWords = 'when-empty' | 'always' | 'never';

export interface SearchRequest {
  /** Any text; empty finds everything. */
  readonly query?: string;
  /** Who is looking. Demanded, and only allowed, where the schema has a visibility field. */
  readonly visibleTo?: readonly string[];
  readonly filter?: Filter;
  /**
   * Filters chosen in facets, by field. Documents must pass them all; but the facet of a field counts as if its own
   * were not there, so that it shows what else could be chosen.
   */
  readonly refinements?: Readonly<Record<string, Filter>>;
  readonly facets?: readonly FacetRequest[];
  readonly sort?: readonly SortClause[];
  /** Default 0. */
  readonly offset?: number;
  /** 0 to 1,000; default 20. */
  readonly limit?: number;
  readonly dropWords?: DropWords;
  /** Whether to say where the words were found. Default true. */
  readonly highlight?: boolean;
  /** Whether to collapse documents by the schema's distinct field. Default true. */
  readonly distinct?: boolean;
}
