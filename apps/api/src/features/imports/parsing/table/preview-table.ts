import type { TableField } from '@segue/shared/contracts/http';
import { guessColumns } from './guess-columns.js';
import { openTable } from './open-table.js';

/** Rows that a guess is made of, and rows that are shown. */
const LOOKED_AT = 200;
const SHOWN = 10;

export interface TablePreview {
  readonly columns: readonly { name: string; guess: TableField; examples: string[] }[];
  readonly rows: readonly (readonly string[])[];
}

/** The first rows of a table, and what each column seems to be. */
export async function previewTable(source: AsyncIterable<Uint8Array>): Promise<TablePreview> {
  const { columns, rows } = await openTable(source);
  const first: (readonly string[])[] = [];
  for await (const row of rows) {
    if ('cells' in row) first.push(row.cells);
    if (first.length >= LOOKED_AT) break;
  }
  const guesses = guessColumns(columns, first);
  return {
    columns: columns.map((name, index) => ({
      name,
      guess: guesses[index] ?? 'ignore',
      examples: first.flatMap((row) => row[index] || []).slice(0, 3),
    })),
    rows: first.slice(0, SHOWN),
  };
}
