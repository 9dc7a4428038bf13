/** `npm run restore -- FILE`: puts a backup in the place of what is there. FILE is a path, or the name of a backup. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { createLogger, openRedis, unprocessable } from '@segue/shared/node';
import { version } from '../../version.js';
import type { BackupGround } from './backup-ground.js';
import { backupGroundOf } from './backup-ground-of.js';
import { consoleWatch } from './console-watch.js';
import { backupCommandEnv } from './env.js';
import { afterSql } from './kept-sql.js';
import { restoreBackup } from './restore-backup.js';
import { restoredChannel } from './restored-channel.js';

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
  try {
    const restored = await restoreBackup(ground, local.path, { after: afterSql }, consoleWatch());
    if (env.REDIS_URL !== undefined) await tell(env.REDIS_URL, restoredChannel(env.REDIS_PREFIX));
    const { rows, migrated, audio, restorePointId } = restored;
    console.log(`Restored ${rows} rows. Everybody signs in again.`);
    if (migrated.length > 0) console.log(`Brought up to this version: ${migrated.join(', ')}`);
    if (restorePointId !== null) console.log(`What was there before: ${restorePointId}`);
    console.log(`${audio.missing} of ${audio.checked} files of audio are not in the storage.`);
    if (audio.problem !== null) console.log(`Not all could be looked for: ${audio.problem}`);
    for (const name of audio.names) console.log(`  ${name}`);
  } finally {
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

/** Tells a running api to fill its search index anew. */
async function tell(redisUrl: string, channel: string): Promise<void> {
  const redis = openRedis(redisUrl, createLogger('restore'), { failFast: true });
  try {
    await new Promise((resolve, reject) => redis.once('ready', resolve).once('error', reject));
    await redis.publish(channel, 'restored');
  } catch {
    console.log('Redis does not answer: start the api anew, so that its search index fits.');
  } finally {
    redis.disconnect();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
