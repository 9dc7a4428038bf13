import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MigrationFile } from '../migrations/index.js';
import type { PostgresPrograms } from './choose-programs.js';
import { listDump, restorable } from './list-dump.js';
import { startProgram } from './program.js';
import { beginSql, clearSql, expectRowsSql, migrationSql } from './restore-sql.js';
import { withoutNewSettings } from './without-new-settings.js';

export interface RestoreRequest {
  readonly url: string;
  readonly programs: PostgresPrograms;
  /** A dump of {@link dumpDatabase}. */
  readonly dump: string;
  /** Where a list of what is restored may be written. */
  readonly scratch: string;
  /** Those that the dump does not have yet. */
  readonly migrations: readonly MigrationFile[];
  /** SQL before the tables go, and behind everything; inside the transaction. */
  readonly before?: string;
  readonly after?: string;
  /** Rows that each table of the dump must have. */
  readonly expect: Readonly<Record<string, number>>;
  /** False only tries it: nothing stays. */
  readonly commit: boolean;
  readonly signal?: AbortSignal;
  /** Told of each table as its rows are read. */
  readonly onTable?: (name: string) => void;
}

/**
 * Puts a dump in the place of all tables, in one transaction: old tables out, those of the dump in, rows counted, migrations.
 * Whatever goes wrong on the way, a killed process among it, leaves everything as it was.
 * @throws Error with what pg_restore or psql said
 */
export async function restoreDatabase(request: RestoreRequest): Promise<void> {
  const { url, programs, dump, scratch, signal } = request;
  const list = `${scratch}/restore.list`;
  await writeFile(list, `${restorable(await listDump(programs, createReadStream(dump))).join('\n')}\n`);
  // Until the last line has gone out and nothing was wrong there is no COMMIT, and a session that ends without is undone.
  const args = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', '-'];
  const psql = startProgram(programs.psql, args, { url, ...(signal && { signal }) });
  psql.child.stdout.resume();
  const sent = pipeline(Readable.from(script(request, list)), psql.child.stdin);
  const [ended, sending] = await Promise.allSettled([psql.ended, sent]);
  signal?.throwIfAborted();
  if (ended.status === 'rejected') throw ended.reason;
  if (sending.status === 'rejected') throw sending.reason;
}

async function* script(request: RestoreRequest, list: string): AsyncGenerator<string | Buffer> {
  const { migrations, before = '', after = '', expect, commit } = request;
  yield `${beginSql}${before}${clearSql}`;
  yield* tables(request, list);
  yield expectRowsSql(expect);
  yield migrationSql(migrations);
  yield `${after}\n`;
  yield commit ? 'COMMIT;\n' : 'ROLLBACK;\n';
}

/** What pg_restore makes of the dump, as a script. @throws Error when it does not come to its end */
async function* tables({ programs, dump, signal, onTable }: RestoreRequest, list: string) {
  const onLine = (line: string) => {
    const table = /processing data for table "public\.([^"]+)"/.exec(line)?.[1];
    if (table !== undefined) onTable?.(table);
  };
  const args = ['--use-list', list, '--no-owner', '--no-privileges', '--verbose', '--file', '-', dump];
  const { child, ended } = startProgram(programs.restore, args, { onLine, ...(signal && { signal }) });
  try {
    yield* withoutNewSettings(child.stdout as AsyncIterable<Buffer>);
    await ended;
  } finally {
    if (child.exitCode === null && child.kill()) await once(child, 'close').catch(() => undefined);
  }
}
