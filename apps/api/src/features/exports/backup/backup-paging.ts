/** Rows that are read at once. */
export const PAGE = 500;

/** The rows behind this id. */
export const following = (after: string | null) =>
  ({
    orderBy: { id: 'asc' },
    take: PAGE,
    ...(after !== null && { cursor: { id: after }, skip: 1 }),
  }) as const;

/** All rows, page by page in the order of their ids, each as it is written. */
export async function* paged<Row extends { id: string }, Written>(
  read: (after: string | null) => Promise<Row[]>,
  write: (row: Row) => Written,
): AsyncGenerator<Written> {
  for (let after: string | null = null; ;) {
    const page: Row[] = await read(after);
    yield* page.map(write);
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? null;
  }
}
