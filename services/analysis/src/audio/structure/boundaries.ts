/** Bars compared on either side of a possible boundary. */
const REACH = 4;
/** Least difference between the sides, in dB over the bands, that is a change of part. */
const MIN_CHANGE_DB = 3;
/** Parts are at least this many bars long. */
const MIN_BARS = 4;

/**
 * Where a series of bars changes: local maxima of the distance between the mean of the bars before and after.
 * Strongest first, none within four bars of a stronger one or of the ends. Returns bar numbers, ascending.
 */
export function findBoundaries(bars: readonly (readonly number[])[]): number[] {
  const novelty = bars.map((_, bar) => noveltyAt(bars, bar));
  const strongestFirst = novelty
    .map((value, bar) => ({ value, bar }))
    .filter(({ value }) => value >= MIN_CHANGE_DB)
    .sort((a, b) => b.value - a.value || a.bar - b.bar);
  const chosen: number[] = [];
  for (const { bar } of strongestFirst) {
    const free = [0, bars.length, ...chosen].every((taken) => Math.abs(taken - bar) >= MIN_BARS);
    if (free) chosen.push(bar);
  }
  return chosen.sort((a, b) => a - b);
}

function noveltyAt(bars: readonly (readonly number[])[], bar: number): number {
  const before = bars.slice(Math.max(0, bar - REACH), bar);
  const after = bars.slice(bar, bar + REACH);
  if (before.length === 0 || after.length === 0) return 0;
  const bands = bars[bar]!.length;
  let squares = 0;
  for (let band = 0; band < bands; band++) squares += (meanOf(after, band) - meanOf(before, band)) ** 2;
  return Math.sqrt(squares / bands);
}

function meanOf(bars: readonly (readonly number[])[], band: number): number {
  return bars.reduce((sum, levels) => sum + levels[band]!, 0) / bars.length;
}
