export interface BenchReport {
  name: string;
  rows: readonly Record<string, unknown>[];
  figures: Record<string, unknown>;
  bars: readonly { what: string; value: number; bar: string; ok: boolean }[];
}

/** A table for people, then one JSON object as the last line; exit code 1 when a bar is missed. */
export function printReport(report: BenchReport): void;
