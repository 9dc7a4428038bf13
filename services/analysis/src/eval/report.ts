/** A bar of the product: what was measured, what it must be, and whether it is. */
export interface Bar {
  what: string;
  value: number;
  bar: string;
  ok: boolean;
}

export interface Report {
  name: string;
  rows: Record<string, unknown>[];
  figures: Record<string, unknown>;
  bars: Bar[];
}

const harness = new URL('../../../../scripts/bench-report.mjs', import.meta.url);

/** Prints a report with the harness that all benchmarks share; a missed bar makes the process exit with 1. */
export async function printReport(report: Report): Promise<void> {
  const shared = (await import(harness.href)) as { printReport: (report: Report) => void };
  shared.printReport(report);
}

export function atLeast(what: string, value: number, least: number): Bar {
  return { what, value: round(value), bar: `≥ ${least}`, ok: value >= least };
}

export function atMost(what: string, value: number, most: number): Bar {
  return { what, value: round(value), bar: `≤ ${most}`, ok: value <= most };
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

export function percent(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : 0;
}
