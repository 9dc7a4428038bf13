import type { LoggedMigration } from '../migrations/index.js';
import type { Snapshot } from './snapshot.js';

/** Tables whose rows no backup holds: what opens a door has no place in a file that is carried around. */
export const unsavedTables = ['Session', 'Verification'];

/** What a database is, as far as a backup says so. */
export interface DatabaseFacts {
  /** "15.18" */
  readonly server: string;
  readonly serverMajor: number;
  /** Those that are applied, in their order. */
  readonly migrations: readonly Pick<LoggedMigration, 'name' | 'checksum'>[];
  /** Rows by table; of those that are saved. */
  readonly tables: Readonly<Record<string, number>>;
}

/** The version of a server: `SHOW server_version_num` has the major one before its last four digits. */
export const serverMajorOf = (number: string): number => Math.floor(Number(number) / 10_000);

export async function databaseFacts(snapshot: Snapshot): Promise<DatabaseFacts> {
  const [server] = await snapshot.query<{ words: string; number: string }>(
    `SELECT current_setting('server_version') AS words, current_setting('server_version_num') AS number`,
  );
  const migrations = await snapshot.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return {
    server: server?.words.split(' ')[0] ?? '',
    serverMajor: serverMajorOf(server?.number ?? '0'),
    migrations,
    tables: await countRows(snapshot),
  };
}

async function countRows(snapshot: Snapshot): Promise<Record<string, number>> {
  const tables = await snapshot.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const saved = tables.map(({ name }) => name).filter((name) => !unsavedTables.includes(name));
  const counts: Record<string, number> = {};
  for (const name of saved) {
    const [row] = await snapshot.query<{ count: string }>(`SELECT count(*) AS count FROM "${name}"`);
    counts[name] = Number(row?.count ?? 0);
  }
  return counts;
}
