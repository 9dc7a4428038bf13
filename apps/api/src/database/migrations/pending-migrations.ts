import type { MigrationFile } from './migration-files.js';
import type { LoggedMigration } from './migration-log.js';

/** The database and this version of the app do not go together; the message says why and what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/**
 * Those of `files` that the database has not seen.
 * @throws {MigrationRefused} when the database is newer than this app, a migration was edited after it was applied,
 *   or one began and did not finish
 */
export function pendingMigrations(
  files: readonly MigrationFile[],
  log: readonly LoggedMigration[],
): MigrationFile[] {
  const known = new Map(files.map((file) => [file.name, file]));
  for (const logged of log) refuseMismatch(logged, known.get(logged.name));
  const applied = new Set(log.map((logged) => logged.name));
  return files.filter((file) => !applied.has(file.name));
}

/**
 * Why a backup with these migrations cannot be restored by a version that has `files`, in words; null when it can. An
 * older one can: what it lacks is applied to it.
 * @param app the version of Segue that wrote it
 */
export function migrationMismatch(
  applied: readonly Pick<LoggedMigration, 'name' | 'checksum'>[],
  files: readonly MigrationFile[],
  app: string,
): string | null {
  const known = new Map(files.map((file) => [file.name, file.checksum]));
  const unknown = applied.find(({ name }) => !known.has(name));
  if (unknown !== undefined)
    return `It is of a newer version of Segue (${app}): it has the migration "${unknown.name}", which this version does not know. Upgrade Segue first, then restore it.`;
  const changed = applied.find(({ name, checksum }) => known.get(name) !== checksum);
  if (changed !== undefined)
    return `Its migration "${changed.name}" is not the one of this version: it comes from a changed Segue and cannot be restored here.`;
  return null;
}

function refuseMismatch(logged: LoggedMigration, file: MigrationFile | undefined): void {
  if (file === undefined) {
    throw new MigrationRefused(
      `The database is newer than this version of Segue: it has the migration "${logged.name}", which this version does ` +
        'not know. Start the newer version again, or restore a backup that was made with this one.',
    );
  }
  if (!logged.finished) {
    throw new MigrationRefused(
      `The migration "${logged.name}" began and did not finish. Restore the backup from before the upgrade and start again.`,
    );
  }
  if (logged.checksum !== file.checksum) {
    throw new MigrationRefused(
      `The migration "${logged.name}" was changed after it was applied to this database. Migrations are append-only: put ` +
        'the file back as it was, and make the change as a new migration.',
    );
  }
}
