import { Client } from 'pg';
import { testEnv } from './env.js';

/**
 * Takes one test database away, for new connections and open ones, while `work` runs; other databases go on.
 * @param databaseUrl of `createTestDatabase`
 */
export async function withPostgresAway<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const name = new URL(databaseUrl).pathname.slice(1);
  const admin = new Client({ connectionString: testEnv().TEST_PG_ADMIN_URL });
  await admin.connect();
  try {
    await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    return await work();
  } finally {
    await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
    await admin.end();
  }
}
