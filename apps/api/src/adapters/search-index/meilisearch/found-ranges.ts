/** Where Meilisearch found a word, in bytes of UTF-8. */
export interface BytePosition {
  readonly start: number;
  readonly length: number;
}

/** The same places in characters (UTF-16, as JavaScript counts), in order; those that touch are one. */
export function characterRanges(text: string, positions: readonly BytePosition[]): [number, number][] {
  const bytes = Buffer.from(text);
  const characters = (end: number): number => bytes.subarray(0, end).toString().length;
  const ranges = positions
    .map(({ start, length }): [number, number] => [characters(start), characters(start + length)])
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    const previous = joined.at(-1);
    if (previous === undefined || start > previous[1]) joined.push([start, end]);
    else previous[1] = Math.max(previous[1], end);
  }
  return joined;
}
