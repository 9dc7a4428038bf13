/** `npm run backup`: writes a backup and says where it is. */
import { unprocessable } from '@segue/shared/node';
import { version } from '../../version.js';
import { backupGroundOf } from './backup-ground-of.js';
import { consoleWatch } from './console-watch.js';
import { backupCommandEnv } from './env.js';
import { writeBackup } from './write-backup.js';

import { isEmpty } from './server.js';

const ground = backupGroundOf(backupCommandEnv(), version);
try {
  if (await isEmpty(ground.databaseUrl)) throw unprocessable('There is nothing in the database yet.');
  const { id, size } = await writeBackup(ground, 'command', consoleWatch());
  console.log(`Backed up: ${ground.store.folder ?? 'in the bucket'}/${id}.tar (${size} bytes)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
