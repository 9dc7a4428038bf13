/** A track among records: the record's place in the list, and the track's in the record. */
export interface AlbumPlace {
  readonly record: number;
  readonly track: number;
}

/** One track on or back, from the end of a record to the beginning of the next. @param tracksIn how many a record shows */
export function albumStep(
  { record, track }: AlbumPlace,
  by: 1 | -1,
  total: number,
  tracksIn: (record: number) => number,
): AlbumPlace {
  if (total === 0) return { record: -1, track: 0 };
  if (record < 0) return { record: 0, track: 0 };
  const next = track + by;
  if (next >= 0 && next < tracksIn(record)) return { record, track: next };
  const neighbour = record + by;
  if (neighbour < 0 || neighbour >= total) return { record, track };
  return { record: neighbour, track: by === 1 ? 0 : Math.max(0, tracksIn(neighbour) - 1) };
}

/** Everything from one place to another, both included, whichever comes first. */
export function albumRange<Item>(
  one: AlbumPlace,
  other: AlbumPlace,
  tracksAt: (record: number) => readonly Item[],
): Item[] {
  const swapped = one.record > other.record || (one.record === other.record && one.track > other.track);
  const [start, end] = swapped ? [other, one] : [one, other];
  return Array.from({ length: end.record - start.record + 1 }, (_, more) => start.record + more).flatMap(
    (record) =>
      tracksAt(record).slice(
        record === start.record ? start.track : 0,
        record === end.record ? end.track + 1 : undefined,
      ),
  );
}
