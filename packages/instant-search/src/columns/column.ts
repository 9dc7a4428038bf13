import type { KeywordDictionary } from './keyword-dictionary.js';

/** Stands for "no value" among the ordinals of a keyword column. */
export const NO_KEYWORD = -1;

export interface KeywordColumn {
  readonly kind: 'keyword';
  readonly dictionary: KeywordDictionary;
  /** A document's place in the dictionary, or NO_KEYWORD. */
  readonly ordinals: Int32Array;
}

export interface KeywordListColumn {
  readonly kind: 'keyword-list';
  readonly dictionary: KeywordDictionary;
  /** Slot `s` has the ordinals from `bounds[s]` up to `bounds[s + 1]`, ascending and distinct. */
  readonly bounds: Uint32Array;
  readonly ordinals: Int32Array;
}

export interface NumberColumn {
  readonly kind: 'number';
  /** NaN where there is no value. */
  readonly numbers: Float64Array;
}

export interface BooleanColumn {
  readonly kind: 'boolean';
  readonly flags: Uint8Array;
}

export const NO_FLAG = 0;
export const FLAG_FALSE = 1;
export const FLAG_TRUE = 2;

/** One filterable field of all documents of a segment. */
export type Column = KeywordColumn | KeywordListColumn | NumberColumn | BooleanColumn;
