import path from 'node:path';
import { knownMigrations } from '../../database/index.js';
import { findPrograms, restoreDatabase } from '../../database/dump/index.js';
import { unprocessable } from '@segue/shared/node';
import { partNames } from './archive/manifest.js';
import { openArchive, type Archive } from './archive/open-archive.js';
import type { BackupGround, Watch } from './backup-ground.js';
import { fitsHere } from './fits-here.js';
import { isEmpty, serverMajor } from './server.js';
import { missingAudio, type MissingAudio } from './missing-audio.js';
import { writeBackup } from './write-backup.js';

/** What happens around the exchange of the tables. */
export interface Restoring {
  /** Inside of the transaction: before the tables go, and when those of the backup are there. */
  readonly before?: string;
  readonly after?: string;
  /** Around the exchange, once the restore point is there: where the way is cleared, and others are told. */
  readonly around?: (exchange: () => Promise<void>) => Promise<void>;
}

export interface Restored {
  /** The backup of what was there before; null when there was nothing. */
  readonly restorePointId: string | null;
  /** Migrations that the backup did not have yet. */
  readonly migrated: readonly string[];
  readonly rows: number;
  readonly audio: MissingAudio;
}

/**
 * Puts what is in an archive in the place of what is in the database. What was there is backed up first; when anything
 * fails, all of it is still there.
 * @throws TypedError `unprocessable` for an archive that is damaged or of a newer Segue; `not-configured` without the
 *   programs of Postgres
 */
export async function restoreBackup(
  ground: BackupGround,
  file: string,
  { before = '', after = '', around = (exchange) => exchange() }: Restoring,
  watch: Watch,
): Promise<Restored> {
  const archive = await openFitting(ground, file, watch);
  const { tables, migrations: applied } = archive.manifest;
  const known = await knownMigrations();
  const has = new Set(applied.map(({ name }) => name));
  const migrations = known.filter(({ name }) => !has.has(name));
  const programs = await findPrograms(await serverMajor(ground.databaseUrl));
  const point = (await isEmpty(ground.databaseUrl))
    ? null
    : await writeBackup(ground, 'restore-point', saying(watch, 'Restore point: '));
  await ground.store.withScratch(async (scratch) => {
    const dump = path.join(scratch, partNames.database);
    await archive.extract(partNames.database, dump, watch.signal);
    let done = 0;
    const total = Object.keys(tables).length;
    const exchange = () =>
      restoreDatabase({
        ...{ url: ground.databaseUrl, programs, dump, scratch, migrations, before, after, expect: tables },
        ...{ commit: true, signal: watch.signal },
        onTable: (name) => watch.report({ done: done++, total, message: `Restoring ${name}` }),
      });
    await around(exchange);
  });
  watch.report({ done: 0, total: null, message: 'Comparing the audio' });
  return {
    ...{ restorePointId: point?.id ?? null, migrated: migrations.map(({ name }) => name) },
    rows: Object.values(tables).reduce((sum, rows) => sum + rows, 0),
    audio: await missingAudio(ground.audio, archive.read(partNames.audio)),
  };
}

async function openFitting(ground: BackupGround, file: string, watch: Watch): Promise<Archive> {
  watch.report({ done: 0, total: null, message: 'Looking at the backup' });
  const archive = await openArchive(file);
  const { refusal } = fitsHere(archive.manifest, await knownMigrations(), ground.secretsKey);
  if (refusal !== null) throw unprocessable(refusal);
  await archive.check(watch.signal);
  return archive;
}

const saying = (watch: Watch, words: string): Watch => ({
  signal: watch.signal,
  report: (progress) => watch.report({ ...progress, message: `${words}${progress.message}` }),
});
