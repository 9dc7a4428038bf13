import { checkedEntry, type LibraryItem } from '../library/index.js';
import { openTable } from './open-table.js';
import { tableEntry, type TableMapping } from './table-entry.js';

/** Reads the rows of a table by what its owner said of the columns. */
export async function* readTable(
  source: AsyncIterable<Uint8Array>,
  mapping: TableMapping,
): AsyncGenerator<LibraryItem> {
  const { columns, rows } = await openTable(source);
  for await (const row of rows) {
    if ('problem' in row) yield row;
    else yield checkedEntry(row.number, `Line ${row.number}`, tableEntry(columns, row.cells, mapping));
  }
}
