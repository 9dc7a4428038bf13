import type { Logger } from '@segue/shared/node';
import type { z } from 'zod';
import { MigrationRefused } from '../../database/index.js';
import { version } from '../../version.js';
import { backupGroundOf } from './backup-ground-of.js';
import type { backupGroundSchema } from './env.js';
import { writeBackup } from './write-backup.js';

type Env = z.output<typeof backupGroundSchema> & { readonly BACKUP_BEFORE_UPGRADE: boolean };

/**
 * Backs up a database that a new version is about to change, and says so.
 * @throws {MigrationRefused} when that does not work: then nothing is changed
 */
export async function backUpBeforeUpgrade(
  env: Env,
  logger: Logger,
  pending: readonly string[],
): Promise<void> {
  const steps = `${pending.length} ${pending.length === 1 ? 'migration' : 'migrations'}`;
  if (!env.BACKUP_BEFORE_UPGRADE) {
    logger.warn(`${steps} will change the database, without a backup: BACKUP_BEFORE_UPGRADE is false`);
    return;
  }
  logger.info(`This is a newer version of Segue: ${steps} will change the database. It is backed up first …`);
  const ground = backupGroundOf(env, version);
  const watch = { signal: new AbortController().signal, report: () => undefined };
  try {
    const { id } = await writeBackup(ground, 'upgrade', watch);
    logger.info(`Backed up: ${id}, ${ground.store.folder ?? 'in the bucket'}`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationRefused(
      `The database was not changed: it is of an older version, and the backup that comes before an upgrade failed. ${why} ` +
        'Put that right and start again, or set BACKUP_BEFORE_UPGRADE=false to go on without a backup.',
      { cause },
    );
  }
}
