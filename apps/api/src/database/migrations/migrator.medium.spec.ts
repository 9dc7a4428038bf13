import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.js';
import { migrationsFolder, readMigrationFiles } from './migration-files.js';
import { migrate } from './migrator.js';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'segue-migrations-')), 'migrations');
  await cp(migrationsFolder, folder, { recursive: true });
});
afterEach(() => database.drop());

async function addMigration(name: string, sql: string) {
  await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, name, 'migration.sql'), sql);
}

const log = () =>
  database.sql<{
    migration_name: string;
    checksum: string;
    applied_steps_count: number;
    finished_at: Date | null;
  }>('SELECT * FROM "_prisma_migrations" ORDER BY migration_name');

describe('migrations', () => {
  it('make every table in an empty database, and note it as Prisma does', async () => {
    const files = await readMigrationFiles(migrationsFolder);
    expect(await migrate(database.url)).toEqual(files.map((file) => file.name));

    const rows = await log();
    expect(rows.map((row) => [row.migration_name, row.checksum, row.applied_steps_count])).toEqual(
      files.map((file) => [file.name, file.checksum, 1]),
    );
    expect(rows.every((row) => row.finished_at !== null)).toBe(true);
  });

  it('applied by three replicas at once are applied once', async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await log()).toHaveLength((await readMigrationFiles(folder)).length);
  });

  it('are preceded by one backup of what is there, whoever of three applies them, and by none of an empty database', async () => {
    const backedUp: (readonly string[])[] = [];
    const upgrade = () => migrate(database.url, folder, async (pending) => void backedUp.push(pending));
    await upgrade();
    await addMigration('29990101000000_more', 'CREATE TABLE "More" (id INTEGER PRIMARY KEY);');
    await Promise.all([1, 2, 3].map(upgrade));
    expect(backedUp).toEqual([['29990101000000_more']]);
    expect(new Set((await log()).map((row) => row.migration_name)).size).toBe((await log()).length);
  });

  it('change nothing when the backup before them fails', async () => {
    await migrate(database.url, folder);
    await addMigration('29990101000000_more', 'CREATE TABLE "More" (id INTEGER PRIMARY KEY);');
    const full = () => Promise.reject(new Error('No space is left.'));
    await expect(migrate(database.url, folder, full)).rejects.toThrow('No space is left.');
    expect(await database.sql(`SELECT to_regclass('"More"') AS more`)).toEqual([{ more: null }]);
  });

  it('that are new are applied after those that are there', async () => {
    await migrate(database.url, folder);
    await addMigration('29990101000000_more', 'CREATE TABLE "More" (id INTEGER PRIMARY KEY);');
    expect(await migrate(database.url, folder)).toEqual(['29990101000000_more']);
  });

  it('refuse a database that is newer than this version, and say so', async () => {
    await addMigration('29990101000000_future', 'CREATE TABLE "Future" (id INTEGER PRIMARY KEY);');
    await migrate(database.url, folder);
    await expect(migrate(database.url)).rejects.toThrow(
      /newer than this version of Segue.*"29990101000000_future".*Start the newer version/,
    );
  });

  it('refuse one that was edited after it was applied', async () => {
    await addMigration('29990101000000_edited', 'SELECT 1;');
    await migrate(database.url, folder);
    await writeFile(path.join(folder, '29990101000000_edited', 'migration.sql'), 'SELECT 2;');
    await expect(migrate(database.url, folder)).rejects.toThrow(/"29990101000000_edited" was changed after/);
  });

  it('refuse to go on from one that began elsewhere and did not finish', async () => {
    await migrate(database.url, folder);
    await database.sql('UPDATE "_prisma_migrations" SET finished_at = NULL');
    await expect(migrate(database.url, folder)).rejects.toThrow(/began and did not finish/);
  });

  it('that fail leave nothing behind', async () => {
    await migrate(database.url, folder);
    await addMigration(
      '29990101000000_broken',
      'CREATE TABLE "Half" (id INTEGER PRIMARY KEY); SELECT no_such_column;',
    );
    await expect(migrate(database.url, folder)).rejects.toThrow(
      /"29990101000000_broken" failed and was undone/,
    );
    expect(await log()).toHaveLength((await readMigrationFiles(migrationsFolder)).length);
    expect(await database.sql(`SELECT to_regclass('"Half"') AS half`)).toEqual([{ half: null }]);
  });
});
