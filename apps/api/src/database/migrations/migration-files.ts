import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** One folder of `prisma/migrations`: its name orders it, its SQL is what it does. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** sha256 of the file in hex, as Prisma's own command line computes it. */
  readonly checksum: string;
}

/** `prisma/migrations` of this installation; the same number of steps up from `src` and from `dist`. */
export const migrationsFolder = fileURLToPath(new URL('../../../../../prisma/migrations/', import.meta.url));

/** All migrations under `folder`, in the order of their names. */
export async function readMigrationFiles(folder: string): Promise<MigrationFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigrationFile(folder, name)));
}

async function readMigrationFile(folder: string, name: string): Promise<MigrationFile> {
  const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
