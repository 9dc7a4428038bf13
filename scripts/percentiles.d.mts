export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** The usual points of what was measured, with the greatest; NaN where nothing was. */
export function percentiles(values: readonly number[]): Percentiles;
