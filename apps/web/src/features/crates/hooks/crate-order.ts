/** A list with one id moved to where another stands: before it when it comes from below, else behind it. */
export function movedBefore(ids: readonly string[], id: string, over: string): string[] {
  const [from, to] = [ids.indexOf(id), ids.indexOf(over)];
  if (from < 0 || to < 0) return [...ids];
  const rest = ids.filter((other) => other !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** Rows in an order that the server has not answered yet; those that are to go are left out. */
export function shownOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  wanted: readonly string[] | null,
): Row[] {
  if (wanted === null) return [...rows];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.flatMap((id) => byId.get(id) ?? []);
}
