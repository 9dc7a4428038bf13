/** `npm run restore -- FILE`: puts a backup in the place of what is there. FILE is a path, or the name of a backup. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { unprocessable } from '@segue/shared/node';
import { version } from '../../version.js';
import type { BackupGround } from './backup-ground.js';
import { backupGroundOf } from './backup-ground-of.js';
import { consoleWatch } from './console-watch.js';
import { backupCommandEnv } from './env.js';
import { afterSql, keepLogSql, putBackLogSql } from './kept-sql.js';
import { restoreBackup } from './restore-backup.js';
import { openRestoreLine } from './restore-line.js';
import { RestorePulse } from './restore-pulse.js';

const usage = 'Usage: npm run restore -- FILE [--yes]   (FILE: a .tar, or the name of a backup in the list)';

async function main([file, ...options]: readonly string[]): Promise<void> {
  const yes = options.includes('--yes');
  if (file === undefined || options.length > (yes ? 1 : 0)) throw unprocessable(usage);
  const env = backupCommandEnv();
  const ground = backupGroundOf(env, version);
  if (!yes && !(await meant(ground, file))) throw unprocessable('Nothing was changed.');
  const local = existsSync(file)
    ? { path: file, release: () => Promise.resolve() }
    : await ground.store.localPath(file.replace(/\.tar$/, ''));
  const line = await openRestoreLine(env.REDIS_URL, env.REDIS_PREFIX, (words) => console.log(words));
  const pulse = new RestorePulse((news) => line.say(news));
  const watch = consoleWatch();
  const around = {
    ...{ before: keepLogSql, after: `${afterSql}${putBackLogSql}` },
    around: (exchange: () => Promise<void>) => pulse.during(exchange),
  };
  try {
    const restored = await restoreBackup(ground, local.path, around, {
      signal: watch.signal,
      report: pulse.with((progress) => watch.report(progress)),
    });
    const { rows, migrated, audio, restorePointId } = restored;
    console.log(`Restored ${rows} rows. Everybody signs in again.`);
    if (migrated.length > 0) console.log(`Brought up to this version: ${migrated.join(', ')}`);
    if (restorePointId !== null) console.log(`What was there before: ${restorePointId}`);
    console.log(`${audio.missing} of ${audio.checked} files of audio are not in the storage.`);
    if (audio.problem !== null) console.log(`Not all could be looked for: ${audio.problem}`);
    for (const name of audio.names) console.log(`  ${name}`);
  } finally {
    await line.close();
    await local.release();
  }
}

async function meant({ databaseUrl }: BackupGround, file: string): Promise<boolean> {
  const { host, pathname } = new URL(databaseUrl);
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(
    `Everything in the database ${host}${pathname} will be what is in ${file}. Type "restore" to go on: `,
  );
  ask.close();
  return answer.trim() === 'restore';
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
