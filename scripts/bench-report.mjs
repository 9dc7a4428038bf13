import os from 'node:os';

/**
 * The one harness of all benchmarks and evaluations.
 * Prints a table for people, then, as the last line, one JSON object for tools; exit code 1 when a bar is missed.
 *
 * @param {{ name: string, rows: Record<string, unknown>[], figures: Record<string, unknown>,
 *           bars: { what: string, value: number, bar: string, ok: boolean }[] }} report
 */
export function printReport({ name, rows, figures, bars }) {
  console.log(`\n${name}`);
  if (rows.length > 0) console.table(rows);
  if (bars.length > 0)
    console.table(bars.map(({ what, value, bar, ok }) => ({ what, value, bar, ok: ok ? 'yes' : 'NO' })));
  const machine = {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.cpus().length,
    node: process.version,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
  };
  console.log(JSON.stringify({ name, machine, figures, bars }));
  if (bars.some((bar) => !bar.ok)) process.exitCode = 1;
}
