/** A filter expression, read. */
export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly part: FilterNode }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: 'exists' | 'null'; readonly field: string }
  | { readonly kind: 'compare'; readonly field: string; readonly operator: string; readonly value: string };
