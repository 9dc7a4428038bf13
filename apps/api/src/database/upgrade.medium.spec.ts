import { afterEach, describe, expect, it } from 'vitest';
import { createTestDatabase, startBareTestApi, type TestDatabase } from '../testing/index.js';
import { releasedSchemas } from '../testing/released-schemas.js';
import { signIn } from '../testing/test-person.js';
import { migrate } from './migrations/index.js';

let database: TestDatabase;
let close: () => Promise<void> = () => Promise.resolve();
afterEach(async () => {
  await close();
  await database.drop();
});

const released = await releasedSchemas();

/** Rows by table, of those that the released version had. */
async function countRows(tables: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await database.sql<{ count: number }>(`SELECT count(*)::int AS count FROM "${table}"`);
    counts[table] = row?.count ?? 0;
  }
  return counts;
}

const tableNames = async () =>
  (
    await database.sql<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    )
  ).map(({ name }) => name);

describe.each(released)('a library of Segue $version', ({ sql }) => {
  it('is brought up to this version by whichever of three comes first, loses nothing, and is read', async () => {
    database = await createTestDatabase({ empty: true });
    await database.sql('CREATE EXTENSION vector; CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;');
    await database.sql(sql);
    const tables = await tableNames();
    const before = await countRows(tables);
    expect(Object.values(before).filter((rows) => rows > 0).length).toBeGreaterThan(30);

    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url)));
    expect(applied.filter((names) => names.length > 0).length).toBeLessThanOrEqual(1);
    const still = await tableNames();
    expect(await countRows(tables.filter((table) => still.includes(table)))).toEqual(
      Object.fromEntries(Object.entries(before).filter(([table]) => still.includes(table))),
    );

    const api = await startBareTestApi({ DATABASE_URL: database.url });
    close = api.close;
    const cookie = await signIn(api.url, { username: 'owner', password: 'correct horse battery' });
    const ask = (path: string) => fetch(`${api.url}${path}`, { headers: { cookie } });
    for (const path of [
      '/api/me',
      '/api/users',
      '/api/runs',
      '/api/playlists',
      '/api/search?q=a',
      '/api/backups',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 200]);
  });
});
