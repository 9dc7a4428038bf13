import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** `prisma/released`; as many steps up from `src` as from `dist`. */
export const releasedFolder = fileURLToPath(new URL('../../../../prisma/released/', import.meta.url));

/** A version that was released: its schema with rows in every table, as SQL. */
export interface ReleasedSchema {
  readonly version: string;
  readonly sql: string;
}

export async function releasedSchemas(): Promise<ReleasedSchema[]> {
  const files = (await readdir(releasedFolder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => ({
      version: path.basename(file, '.sql'),
      sql: await readFile(path.join(releasedFolder, file), 'utf8'),
    })),
  );
}
