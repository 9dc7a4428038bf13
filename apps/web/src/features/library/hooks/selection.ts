/** Chosen rows. `anchor` is where a range with Shift begins: the row that was touched last. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: number | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** In or out for one row. */
export function toggled({ ids }: Selection, id: string, index: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: index };
}

/** Adds a range; the anchor stays, so that the next Shift grows from the same row. */
export const withRange = ({ ids, anchor }: Selection, range: readonly string[]): Selection => ({
  ids: new Set([...ids, ...range]),
  anchor,
});

/** The first and last row of a range from the anchor to `index`. */
export function rangeTo({ anchor }: Selection, index: number): [first: number, last: number] {
  const from = anchor ?? index;
  return from < index ? [from, index] : [index, from];
}
