import type { SortClause } from '../request/search-request.js';

/** How the values of a filterable field are read. `keyword-list` holds any number of keywords. */
export type FieldKind = 'keyword' | 'keyword-list' | 'number' | 'boolean';

/** One criterion of the order of results; an earlier one decides before a later one is asked. */
export type RankingRule = 'words' | 'typo' | 'proximity' | 'attribute' | 'sort' | 'exactness';

/** From which length on a query word may hold one typo, or two. */
export interface TypoLengths {
  readonly oneFrom: number;
  readonly twoFrom: number;
}

/** What the engine is told about the documents, once, when it is created. */
export interface SearchSchema {
  /** Text fields, the most important first (at most 16). A value is a string or a list of strings. */
  readonly searchable: readonly string[];
  /** Fields for filters, facets and sort. A name may be searchable as well. */
  readonly filterable?: Readonly<Record<string, FieldKind>>;
  /** Fields to sort by: filterable, and of any kind but `keyword-list`. */
  readonly sortable?: readonly string[];
  /** A `keyword` field: of the documents that share a value only the best is returned. */
  readonly distinct?: string;
  /**
   * A `keyword-list` field naming who may see a document. With it, every search must say `visibleTo`, and
   * requests can neither filter, facet nor sort by it. A document with an empty list is seen by nobody.
   */
  readonly visibility?: string;
  /** Groups of words and phrases that mean the same, such as `['dnb', 'drum and bass']`. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Default: words, typo, proximity, attribute, sort, exactness. A rule left out is not applied. */
  readonly ranking?: readonly RankingRule[];
  /** What decides between hits that all rules leave equal, before the order of writing does: sortable fields. */
  readonly tieBreak?: readonly SortClause[];
  /** Default: one typo from 5 letters, two from 9. */
  readonly typos?: TypoLengths;
}

/** A schema with its defaults filled in and its references checked. */
export interface CheckedSchema {
  readonly searchable: readonly string[];
  readonly filterable: ReadonlyMap<string, FieldKind>;
  readonly sortable: ReadonlySet<string>;
  readonly distinct: string | undefined;
  readonly visibility: string | undefined;
  readonly synonyms: readonly (readonly string[])[];
  readonly ranking: readonly RankingRule[];
  readonly tieBreak: readonly SortClause[];
  readonly typos: TypoLengths;
}
