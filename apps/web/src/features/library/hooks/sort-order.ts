/** `sort=-year,title`: a minus for descending, the first counts most. */
export interface SortPart {
  readonly field: string;
  readonly descending: boolean;
}

export const readSort = (sort: string): SortPart[] =>
  sort
    .split(',')
    .filter(Boolean)
    .map((part) => ({ field: part.replace(/^-/, ''), descending: part.startsWith('-') }));

const writeSort = (parts: readonly SortPart[]): string =>
  parts.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',');

/**
 * A press on a column's head: ascending, descending, off in turn. With `add` (Shift) the other columns stay in the
 * order, otherwise this one stands alone.
 */
export function nextSort(sort: string, field: string, add: boolean): string {
  const parts = readSort(sort);
  const now = parts.find((part) => part.field === field);
  const next: SortPart | null = !now
    ? { field, descending: false }
    : now.descending
      ? null
      : { field, descending: true };
  if (!add) return next ? writeSort([next]) : '';
  const others = parts.flatMap((part) => (part.field !== field ? [part] : next ? [next] : []));
  return writeSort(now || !next ? others : [...others, next]);
}
