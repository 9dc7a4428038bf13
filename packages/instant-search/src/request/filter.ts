/** A value that a filter compares with. */
export type FilterValue = string | number | boolean;

/** Bounds of a number; at least one. */
export interface NumberRange {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
}

/**
 * Which documents may be found. Keywords compare exactly, capitals included. On a keyword list `eq` and `in` ask
 * whether the list holds the value. A document without a value answers no `eq`, `in` or `range`, and so every
 * `not` of one.
 */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly field: string; readonly eq: FilterValue }
  | { readonly field: string; readonly in: readonly FilterValue[] }
  | { readonly field: string; readonly range: NumberRange }
  | { readonly field: string; readonly exists: boolean };
