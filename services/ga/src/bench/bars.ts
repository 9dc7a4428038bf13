import type { SolverRuns } from './compare.js';
import type { BenchProblem } from './problems.js';

export interface BenchResult {
  readonly bench: Omit<BenchProblem, 'problem'>;
  readonly ours: SolverRuns;
  readonly baselines: readonly SolverRuns[];
  /** The proven optimum, where it can be had. */
  readonly exact: number | null;
  /** What no order can score more than, where it was reckoned: tells how far the best known may be from the optimum. */
  readonly most: number | null;
  /** Largest memory of the process until ours had run on this problem. */
  readonly peakMemoryMb: number;
}

export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly bar: string;
  readonly ok: boolean;
}

/** Equal but for the order of additions. */
const ROUNDING = 1e-9;

/** The best that anyone found: the optimum where it is proven. */
export const bestKnown = ({ ours, baselines, exact }: BenchResult): number =>
  exact ?? Math.max(...[ours, ...baselines].flatMap(({ scores }) => scores));

/** The bars of the playlist engine that apply to what was run. */
export const barsOf = (results: readonly BenchResult[]): Bar[] => results.flatMap(barsOfOne);

function barsOfOne(result: BenchResult): Bar[] {
  const { bench } = result;
  if (result.exact !== null) return smallBars(result);
  if (bench.pool === bench.length) return orderBars(result);
  return bench.pool > 1000 ? bigBars(result) : choosingBars(result);
}

function smallBars({ bench, ours, exact }: BenchResult): Bar[] {
  const optimal = ours.scores.filter((score) => score >= (exact ?? Infinity) - ROUNDING).length;
  const slowest = Math.max(...ours.milliseconds);
  const most = bench.length <= 15 ? 200 : bench.seconds * 1000;
  return [
    {
      what: `${bench.name}: seeds at the optimum`,
      value: optimal,
      bar: `all ${ours.scores.length}`,
      ok: optimal === ours.scores.length,
    },
    {
      what: `${bench.name}: slowest, ms`,
      value: Math.round(slowest),
      bar: `≤ ${most}`,
      ok: slowest <= most,
    },
  ];
}

/** Long orders: every seed near the best that anyone found. */
function orderBars(result: BenchResult): Bar[] {
  const { bench, ours } = result;
  const worst = (Math.min(...ours.scores) / bestKnown(result)) * 100;
  return [
    {
      what: `${bench.name}: worst seed, % of best known`,
      value: round(worst),
      bar: '≥ 99.5',
      ok: worst >= 99.5,
    },
  ];
}

function choosingBars(result: BenchResult): Bar[] {
  const { bench, ours, baselines } = result;
  const best = bestKnown(result);
  const near = ours.scores.filter((score) => score >= best * 0.995).length;
  const needed = Math.ceil(ours.scores.length * 0.95);
  const worst = Math.min(...ours.scores);
  const rival = Math.max(...baselines.flatMap(({ scores }) => scores));
  const slowest = Math.max(...ours.milliseconds) / 1000;
  return [
    {
      what: `${bench.name}: seeds within 0.5 % of best known`,
      value: near,
      bar: `≥ ${needed} of ${ours.scores.length}`,
      ok: near >= needed,
    },
    {
      what: `${bench.name}: worst seed over best baseline, %`,
      value: percentOver(worst, rival),
      bar: '≥ 0',
      ok: worst >= rival - ROUNDING,
    },
    { what: `${bench.name}: slowest, s`, value: round(slowest), bar: '≤ 2', ok: slowest <= bench.seconds },
  ];
}

function bigBars(result: BenchResult): Bar[] {
  const { bench, ours, peakMemoryMb } = result;
  const worst = (Math.min(...ours.scores) / bestKnown(result)) * 100;
  const slowest = Math.max(...ours.milliseconds) / 1000;
  return [
    { what: `${bench.name}: worst seed, % of best known`, value: round(worst), bar: '≥ 99', ok: worst >= 99 },
    { what: `${bench.name}: slowest, s`, value: round(slowest), bar: '≤ 5', ok: slowest <= bench.seconds },
    { what: `${bench.name}: peak memory, MB`, value: peakMemoryMb, bar: '≤ 500', ok: peakMemoryMb <= 500 },
  ];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const percentOver = (value: number, other: number): number => round((value / other - 1) * 100);
