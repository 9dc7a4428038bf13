import { bestKnown, type Bar, type BenchResult } from './bars.js';

interface Report {
  readonly name: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly figures: Record<string, unknown>;
  readonly bars: readonly Bar[];
}

/** Prints quality as a share of the best known, spread and time, through the one harness of all benchmarks. */
export async function printBench(results: readonly BenchResult[], bars: readonly Bar[]): Promise<void> {
  const rows = results.flatMap(rowsOf);
  const harness = new URL('../../../../scripts/bench-report.mjs', import.meta.url).href;
  const { printReport } = (await import(harness)) as { printReport: (report: Report) => void };
  printReport({ name: 'ga', rows, figures: { runs: rows }, bars });
}

function rowsOf(result: BenchResult): Record<string, unknown>[] {
  const best = bestKnown(result);
  const share = (value: number): string => `${((value / best) * 100).toFixed(3)} %`;
  return [result.ours, ...result.baselines].map(({ solver, scores, milliseconds }) => ({
    problem: result.bench.name,
    solver,
    mean: share(mean(scores)),
    worst: share(Math.min(...scores)),
    best: share(Math.max(...scores)),
    seeds: scores.length,
    'mean CPU s': (mean(milliseconds) / 1000).toFixed(2),
    'of what is possible at most':
      result.most === null ? '?' : `${((mean(scores) / result.most) * 100).toFixed(2)} %`,
    proven: result.exact !== null,
  }));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
