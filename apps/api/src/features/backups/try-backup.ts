import path from 'node:path';
import { knownMigrations } from '../../database/index.js';
import { findPrograms, restoreDatabase, withScratchDatabase } from '../../database/dump/index.js';
import { TypedError } from '@segue/shared/node';
import { partNames } from './archive/manifest.js';
import { openArchive } from './archive/open-archive.js';
import type { BackupGround, Watch } from './backup-ground.js';
import { serverMajor } from './server.js';
import { withCheck, type BackupCheck } from './store/stored-backup.js';

/**
 * Restores a backup into a scratch database, migrates it and counts its rows, then throws all of that away. What came
 * of it is noted with the backup.
 * @throws TypedError `not-configured` where there is nothing to try it with; then nothing is noted
 */
export async function tryBackup(ground: BackupGround, id: string, watch: Watch): Promise<BackupCheck> {
  const { store } = ground;
  await store.get(id);
  const local = await store.localPath(id);
  try {
    const check = await checkOf(() => restoreAside(ground, local.path, watch), watch.signal);
    await store.writeNote(withCheck(await store.get(id), check));
    return check;
  } finally {
    await local.release();
  }
}

async function checkOf(attempt: () => Promise<string>, signal: AbortSignal): Promise<BackupCheck> {
  const found = (ok: boolean, message: string): BackupCheck => ({
    ...{ at: new Date().toISOString(), how: 'trial', ok, message },
  });
  try {
    return found(true, await attempt());
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypedError && error.code === 'not-configured') throw error;
    return found(false, error instanceof Error ? error.message : String(error));
  }
}

async function restoreAside(ground: BackupGround, file: string, watch: Watch): Promise<string> {
  const archive = await openArchive(file);
  await archive.check(watch.signal);
  const { tables, migrations: applied } = archive.manifest;
  const has = new Set(applied.map(({ name }) => name));
  const migrations = (await knownMigrations()).filter(({ name }) => !has.has(name));
  const programs = await findPrograms(await serverMajor(ground.databaseUrl));
  const total = Object.keys(tables).length;
  let done = 0;
  await ground.store.withScratch((scratch) =>
    withScratchDatabase(ground.databaseUrl, async (url) => {
      const dump = path.join(scratch, partNames.database);
      await archive.extract(partNames.database, dump, watch.signal);
      await restoreDatabase({
        ...{ url, programs, dump, scratch, migrations, expect: tables, commit: false, signal: watch.signal },
        onTable: (name) => watch.report({ done: done++, total, message: `Trying ${name}` }),
      });
    }),
  );
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  return `Restored aside: ${rows} rows in ${total} tables, all as they should be.`;
}
