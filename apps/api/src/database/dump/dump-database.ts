import { unsavedTables } from './database-facts.js';
import type { PostgresPrograms } from './choose-programs.js';
import { startProgram } from './program.js';

export interface DumpRequest {
  readonly url: string;
  readonly programs: PostgresPrograms;
  /** Of {@link withSnapshot}, so that what else is read is of the same moment. */
  readonly snapshotId: string;
  /** Where the dump goes. */
  readonly file: string;
  readonly signal?: AbortSignal;
  /** Told of each table as its rows are written. */
  readonly onTable?: (name: string) => void;
}

/**
 * Writes all tables into `file`, in pg_dump's custom format. Extensions stay out: only a superuser can make them, and
 * the database that is restored into has them.
 * @throws Error with what pg_dump said
 */
export async function dumpDatabase(request: DumpRequest): Promise<void> {
  const { url, programs, snapshotId, file, signal, onTable } = request;
  const args = [
    ...['--format=custom', '--schema=public', '--no-owner', '--no-privileges', '--verbose'],
    ...unsavedTables.map((table) => `--exclude-table-data=public."${table}"`),
    ...[`--snapshot=${snapshotId}`, '--file', file],
  ];
  const onLine = (line: string) => {
    const table = /dumping contents of table "public\.([^"]+)"/.exec(line)?.[1];
    if (table !== undefined) onTable?.(table);
  };
  await startProgram(programs.dump, args, { url, onLine, ...(signal && { signal }) }).ended;
}
