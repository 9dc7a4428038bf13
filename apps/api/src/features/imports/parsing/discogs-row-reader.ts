import type { z } from 'zod';
import { withoutGuard } from './csv-fields.js';
import type { DiscogsHeader } from './discogs-header.js';
import { DISCOGS_COLUMNS, discogsRowSchema, type DiscogsRow } from './discogs-row.js';
import { rowProblem, type RowProblem } from './row-problem.js';

/** What becomes of one record of the file. */
export type RowResult =
  | { readonly line: number; readonly row: DiscogsRow }
  | { readonly line: number; readonly problem: RowProblem };

/** Makes the function that turns the fields of a record into a row, or says what is wrong with them. */
export function discogsRowReader(
  header: DiscogsHeader,
): (line: number, fields: readonly string[], raw: string) => RowResult {
  const index = new Map(header.columns.map((column, at) => [column.toLowerCase(), at]));
  const cell = (fields: readonly string[], column: string): string =>
    withoutGuard(fields[index.get(column.toLowerCase()) ?? -1] ?? '');

  return (line, fields, raw) => {
    const refuse = (column: string, message: string): RowResult => ({
      line,
      problem: rowProblem(line, column, message, raw),
    });
    if (fields.length !== header.columns.length) return refuse('', wrongLength(fields, header));
    const table = Object.fromEntries(DISCOGS_COLUMNS.map((column) => [column, cell(fields, column)]));
    const parsed = discogsRowSchema.safeParse(table);
    if (!parsed.success) return refuse(firstColumn(parsed.error), sentences(parsed.error, table));
    return { line, row: { ...parsed.data, custom: customFields(header, fields, cell) } };
  };
}

function wrongLength(fields: readonly string[], header: DiscogsHeader): string {
  const cells = fields.length === 1 ? '1 field' : `${fields.length} fields`;
  return `This row has ${cells}, the header names ${header.columns.length} columns.`;
}

function firstColumn(error: z.ZodError): string {
  return String(error.issues[0]?.path[0] ?? '');
}

function sentences(error: z.ZodError, table: Readonly<Record<string, string>>): string {
  return error.issues
    .map((issue) => {
      const column = String(issue.path[0]);
      const value = table[column] ?? '';
      return value.trim() === ''
        ? `${column} is empty.`
        : `${column} “${value.slice(0, 60)}” ${issue.message}.`;
    })
    .join(' ');
}

/** By their names: Discogs writes “Collection” before each. */
function customFields(
  header: DiscogsHeader,
  fields: readonly string[],
  cell: (fields: readonly string[], column: string) => string,
): Record<string, string> {
  const filled = header.customColumns.map((column): [string, string] => [
    column.replace(/^Collection\s+(?=\S)/i, ''),
    cell(fields, column).trim(),
  ]);
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}
