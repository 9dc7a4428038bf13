import { Client } from 'pg';

/** One moment of the database, which several sessions may look at. */
export interface Snapshot {
  /** What `pg_dump --snapshot` takes. */
  readonly id: string;
  /** Reads in it. */
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Reads row by row, however many there are. */
  rows<Row extends object>(sql: string): AsyncGenerator<Row>;
}

/** Rows of one step through a long answer. */
const step = 1000;

/** Holds one moment of the database while `work` reads it. */
export async function withSnapshot<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'segue-backup' });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const exported = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    return await work({
      id: exported.rows[0]?.id ?? '',
      query: async <Row extends object>(sql: string, values: unknown[] = []) =>
        (await client.query<Row>(sql, values)).rows,
      rows: (sql) => rowsOf(client, sql),
    });
  } finally {
    await client.end();
  }
}

async function* rowsOf<Row extends object>(client: Client, sql: string): AsyncGenerator<Row> {
  await client.query(`DECLARE walk NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${step} FROM walk`);
    yield* rows;
    if (rows.length < step) break;
  }
  await client.query('CLOSE walk');
}
