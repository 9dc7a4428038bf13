import type { RowProblem } from './row-problem.js';

/**
 * Writes the rows that did not come in as a CSV to download: line, column, message, raw.
 * A spreadsheet runs a cell that starts with = + - @ (or a tab or return before them) as a formula, so such a
 * cell gets a leading apostrophe. Source: OWASP, "CSV Injection".
 */
export async function* problemsCsv(
  problems: AsyncIterable<RowProblem> | Iterable<RowProblem>,
): AsyncGenerator<string> {
  yield csvLine(['line', 'column', 'message', 'raw']);
  for await (const { line, column, message, raw } of problems) {
    yield csvLine([String(line), column, message, raw]);
  }
}

/** One line with its line break, every cell safe to open in a spreadsheet. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^'/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
