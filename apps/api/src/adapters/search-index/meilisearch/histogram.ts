import type { TrackQueryResult } from '../search-index.port.js';

export type Histogram = TrackQueryResult['histograms'][string];

/** The edges of bins of equal width: one more than there are bins, and one bin where all values are the same. */
export function edgesOf(min: number, max: number, bins: number): number[] {
  if (min === max) return [min, max];
  return [...Array.from({ length: bins }, (_, at) => min + ((max - min) * at) / bins), max];
}

/** Counts into bins; each ends before the next begins, the last one includes its end. */
export function histogramOf(counts: ReadonlyMap<number, number>, edges: readonly number[]): Histogram {
  const bins = new Array<number>(edges.length - 1).fill(0);
  for (const [value, count] of counts) {
    const above = edges.findIndex((edge) => edge > value);
    const at = above < 0 ? bins.length - 1 : above - 1;
    bins[at] = (bins[at] ?? 0) + count;
  }
  return { min: edges[0] ?? 0, max: edges.at(-1) ?? 0, bins };
}
