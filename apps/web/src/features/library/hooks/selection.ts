/** What is known of a chosen row: a track, or a record whose tracklist is not in yet. */
export interface SelectedRow {
  readonly id: string;
  readonly kind: 'track' | 'release';
  readonly releaseId: string | null;
}

/** Chosen rows by id. `anchor` is where a range with Shift begins: the row that was touched last. */
export interface Selection {
  readonly rows: ReadonlyMap<string, SelectedRow>;
  readonly anchor: number | null;
}

export const NOTHING_SELECTED: Selection = { rows: new Map(), anchor: null };

/** In or out for one row. */
export function toggled({ rows }: Selection, row: SelectedRow, index: number): Selection {
  const next = new Map(rows);
  if (!next.delete(row.id)) next.set(row.id, row);
  return { rows: next, anchor: index };
}

/** In or out for the rows of one record: out when all of them are in. */
export function toggledAll({ rows, anchor }: Selection, record: readonly SelectedRow[]): Selection {
  const next = new Map(rows);
  const out = record.every(({ id }) => rows.has(id));
  for (const row of record) {
    if (out) next.delete(row.id);
    else next.set(row.id, row);
  }
  return { rows: next, anchor };
}

/** Adds a range; the anchor stays, so that the next Shift grows from the same row. */
export const withRange = ({ rows, anchor }: Selection, range: readonly SelectedRow[]): Selection => ({
  rows: new Map([...rows, ...range.map((row) => [row.id, row] as const)]),
  anchor,
});

/** The first and last row of a range from the anchor to `index`. */
export function rangeTo({ anchor }: Selection, index: number): [first: number, last: number] {
  const from = anchor ?? index;
  return from < index ? [from, index] : [index, from];
}

/** The tracks among the chosen rows. */
export const tracksOf = (rows: Selection['rows']): string[] =>
  [...rows.values()].filter(({ kind }) => kind === 'track').map(({ id }) => id);

/** The records that the chosen rows stand on, each once. */
export const releasesOf = (rows: Selection['rows']): string[] => [
  ...new Set([...rows.values()].flatMap(({ releaseId }) => releaseId ?? [])),
];
