import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FoundFile {
  readonly path: string;
  readonly size: number;
  /** When it was last written to. */
  readonly changedMs: number;
}

/** What a program has put into a folder, and into those below it. */
export async function filesBelow(folder: string, takes: (name: string) => boolean): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && takes(entry.name));
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, changedMs: mtimeMs };
    }),
  );
}
