import { Client } from 'pg';
import { migrationsFolder, readMigrationFiles, type MigrationFile } from './migration-files.js';
import { logMigration, readMigrationLog } from './migration-log.js';
import { pendingMigrations } from './pending-migrations.js';

/** The migrations of this version. */
export const knownMigrations = (): Promise<MigrationFile[]> => readMigrationFiles(migrationsFolder);

/** The number that Prisma's command line locks with too, so that neither runs beside the other. */
const advisoryLock = 72707369;

/**
 * Brings the database up to this version of the app and returns the names of the migrations that it applied.
 * Several replicas may call it at once: the first does the work, the others wait for it and find nothing to do.
 * Each migration is one transaction, so a failing one leaves nothing behind.
 * @param beforeUpgrade called before a database with tables in it is changed, by one replica alone; what it throws
 *   leaves the database as it is
 * @throws {MigrationRefused} when the database and this version do not go together
 */
export async function migrate(
  databaseUrl: string,
  folder: string = migrationsFolder,
  beforeUpgrade?: (pending: readonly string[]) => Promise<void>,
): Promise<string[]> {
  const files = await readMigrationFiles(folder);
  const client = new Client({ connectionString: databaseUrl, application_name: 'segue-migrate' });
  await client.connect();
  try {
    // Held by the session: ending the connection, even by a crash, gives it back.
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    const log = await readMigrationLog(client);
    const pending = pendingMigrations(files, log);
    if (log.length > 0 && pending.length > 0) await beforeUpgrade?.(pending.map(({ name }) => name));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function apply(client: Client, migration: MigrationFile): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await logMigration(client, migration);
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new Error(`The migration "${migration.name}" failed and was undone: ${String(cause)}`, { cause });
  }
}
