import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { PostgresPrograms } from './choose-programs.js';
import { startProgram } from './program.js';

/** The table of contents of a dump, an entry a line. @throws Error with what pg_restore says of it */
export async function listDump(programs: PostgresPrograms, dump: Readable): Promise<string[]> {
  const { child, ended } = startProgram(programs.restore, ['--list'], {});
  dump.pipe(child.stdin);
  // It reads no further than it has to.
  ended.finally(() => dump.destroy()).catch(() => undefined);
  const [contents] = await Promise.all([text(child.stdout), ended]);
  return contents.split('\n').filter((line) => line !== '' && !line.startsWith(';'));
}

/** The tables whose rows an entry list holds. */
export function tablesWithRows(entries: readonly string[]): string[] {
  return entries.flatMap((entry) => /TABLE DATA public (\S+)/.exec(entry)?.[1] ?? []);
}

/** What is made again by a restore: all but the schema itself, extensions and who may do what. */
export function restorable(entries: readonly string[]): string[] {
  return entries.filter(
    (entry) => !/^\d+; \d+ \d+ (SCHEMA|COMMENT - SCHEMA|ACL|EXTENSION|COMMENT - EXTENSION) /.test(entry),
  );
}
