import { until } from '../launcher/wait.mjs';
import { psql } from './psql.mjs';

const restoreCommand = ['node', 'apps/api/dist/features/backups/restore-main.js'];

/** What the database of a version after this one would have. */
const future = `
CREATE TABLE "Future" ("id" text PRIMARY KEY, "userId" text REFERENCES "User"("id"));
INSERT INTO "Future" SELECT 'a', "id" FROM "User" LIMIT 1;
INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
VALUES ('future', 'f', '29990101000000_future', now(), 1);`;

/** @throws when the api that is put in place starts with a database of a newer version */
export async function checkRefusal({ compose }) {
  const refuses = async () =>
    (await compose('logs', '--no-color', 'api')).includes('The database is newer than this version of Segue');
  if (!(await until(refuses, { forMs: 60_000, everyMs: 500 })))
    throw new Error('the older version does not refuse the newer database');
}

/** Makes the database that of a version after this one, and starts the api with it. */
export async function comeFromTheFuture(installation) {
  await psql(installation, '-T', future);
  await installation.compose('restart', 'api');
}

/** Goes back as docs/backups.md says: everything but the services is stopped, the backup restored by command. */
export async function goBack({ compose, up }, backupId) {
  await compose('stop', 'web', 'api', 'analysis', 'download-worker', 'ga');
  await compose('run', '--rm', '-T', 'api', ...restoreCommand, backupId, '--yes');
  await up();
}
