/** Between these, a small rise does not look like a leap. */
const LEAST_HEIGHT = 10;
const STEP = 5;

/** A calm scale for percentages: whole fives around all values, at least ten points high, within 0..100. */
export function percentRange(values: readonly number[]): [low: number, high: number] {
  if (values.length === 0) return [0, 100];
  const low = Math.floor(Math.min(...values) / STEP) * STEP;
  const high = Math.min(100, Math.max(low + LEAST_HEIGHT, Math.ceil(Math.max(...values) / STEP) * STEP));
  return [Math.max(0, Math.min(low, high - LEAST_HEIGHT)), high];
}
