import pg from 'pg';
import { records, type SeededRecord } from './records.js';
import { tableRows } from './table-rows.js';

const RECORDS_AT_ONCE = 2500;

/**
 * Writes the seeded catalogue straight into the tables, as one person's records: seconds, where an import takes minutes.
 * An api that runs does not hear of it; start it afterwards.
 */
export async function seedLibrary(databaseUrl: string, userId: string, tracks: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    let first = 0;
    for (const portion of portions(records(tracks))) {
      for (const [table, rows] of Object.entries(tableRows(userId, portion, first))) {
        await insert(client, table, rows);
      }
      first += portion.length;
    }
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

async function insert(
  client: pg.Client,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const [row] = rows;
  if (row === undefined) return;
  const columns = Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ');
  await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}

function* portions(all: Iterable<SeededRecord>): Generator<SeededRecord[]> {
  let portion: SeededRecord[] = [];
  for (const record of all) {
    portion.push(record);
    if (portion.length < RECORDS_AT_ONCE) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
