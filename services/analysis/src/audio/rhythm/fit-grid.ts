/** A straight line through beats: beat `n` falls at `offsetSeconds + n * periodSeconds`. */
export interface BeatGrid {
  periodSeconds: number;
  /** Time of the grid's first beat at or after 0. */
  offsetSeconds: number;
  /** Share of the beats that lie on the line. */
  agreement: number;
  /** Root mean square distance of those, in seconds. */
  residualSeconds: number;
  /** How far the tempo of any 24 beats strays from the whole, as a share (the median; a tracker's few slips do not count). */
  wander: number;
}

const SEARCH_SPAN = 0.02;
/** A beat is on the line when it is within this share of a period. */
const ON_GRID = 0.15;

/**
 * Fits one grid to tracked beats that may jump, slip or miss.
 * First the period, within 2 % of the median interval, that lines the beats up best on a circle
 * (vector strength), then least squares over the beats on that grid, twice.
 * Null with fewer than eight beats.
 */
export function fitGrid(beats: readonly number[]): BeatGrid | null {
  if (beats.length < 8) return null;
  let grid = alignOnCircle(beats, medianInterval(beats));
  let fit = leastSquares(beats, grid);
  for (let pass = 0; pass < 2 && fit; pass++) {
    grid = fit;
    fit = leastSquares(beats, grid);
  }
  const found = fit ?? { ...grid, agreement: 0, residualSeconds: 0 };
  return {
    ...found,
    offsetSeconds: firstBeat(found.offsetSeconds, found.periodSeconds),
    wander: wanderOf(beats, found.periodSeconds),
  };
}

const WANDER_BEATS = 24;

/** Local tempo by least squares over windows that overlap by half. */
function wanderOf(beats: readonly number[], period: number): number {
  const strays: number[] = [];
  for (let from = 0; from + WANDER_BEATS <= beats.length; from += WANDER_BEATS / 2) {
    const points = beats.slice(from, from + WANDER_BEATS).map((t, n) => ({ n, t }));
    strays.push(Math.abs(slope(points) / period - 1));
  }
  strays.sort((a, b) => a - b);
  return strays[(strays.length - 1) >> 1] ?? 0;
}

/** Median time between beats, in seconds. */
export function medianInterval(beats: readonly number[]): number {
  const intervals = beats.slice(1).map((beat, i) => beat - beats[i]!);
  intervals.sort((a, b) => a - b);
  return intervals[intervals.length >> 1] ?? 0;
}

/** The grid's first beat at or after 0, from any of its beats. */
export function firstBeat(anyBeat: number, period: number): number {
  const first = anyBeat - Math.floor(anyBeat / period) * period;
  return period - first < 1e-6 ? 0 : first;
}

interface Line {
  periodSeconds: number;
  offsetSeconds: number;
}

function alignOnCircle(beats: readonly number[], median: number): Line {
  const span = beats[beats.length - 1]! - beats[0]!;
  const step = Math.min(0.002, (0.05 * median) / span);
  let best: Line = { periodSeconds: median, offsetSeconds: beats[0]! };
  let bestStrength = -1;
  for (let off = -SEARCH_SPAN; off <= SEARCH_SPAN; off += step) {
    const period = median * (1 + off);
    let x = 0;
    let y = 0;
    for (const beat of beats) {
      const angle = (2 * Math.PI * beat) / period;
      x += Math.cos(angle);
      y += Math.sin(angle);
    }
    const strength = Math.hypot(x, y);
    if (strength <= bestStrength) continue;
    bestStrength = strength;
    best = { periodSeconds: period, offsetSeconds: (Math.atan2(y, x) / (2 * Math.PI)) * period };
  }
  return best;
}

type Fit = Omit<BeatGrid, 'wander'>;

interface Point {
  n: number;
  t: number;
}

function leastSquares(beats: readonly number[], line: Line): Fit | null {
  const points: Point[] = [];
  for (const t of beats) {
    const position = (t - line.offsetSeconds) / line.periodSeconds;
    const n = Math.round(position);
    if (Math.abs(position - n) <= ON_GRID) points.push({ n, t });
  }
  if (points.length < 8) return null;
  const meanN = mean(points.map(({ n }) => n));
  const meanT = mean(points.map(({ t }) => t));
  const periodSeconds = slope(points);
  const offsetSeconds = meanT - periodSeconds * meanN;
  const squares = points.map(({ n, t }) => (t - offsetSeconds - n * periodSeconds) ** 2);
  return {
    periodSeconds,
    offsetSeconds,
    agreement: points.length / beats.length,
    residualSeconds: Math.sqrt(mean(squares)),
  };
}

function slope(points: readonly Point[]): number {
  const meanN = mean(points.map(({ n }) => n));
  const meanT = mean(points.map(({ t }) => t));
  const covariance = mean(points.map(({ n, t }) => (n - meanN) * (t - meanT)));
  return covariance / mean(points.map(({ n }) => (n - meanN) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
