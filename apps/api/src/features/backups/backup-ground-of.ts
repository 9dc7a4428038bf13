import { openStorage, SecretBox } from '@segue/shared/node';
import type { z } from 'zod';
import type { BackupGround } from './backup-ground.js';
import type { backupGroundSchema } from './env.js';
import { BackupStore } from './store/backup-store.js';

/** What backups stand on, of the environment. */
export function backupGroundOf(env: z.output<typeof backupGroundSchema>, app: string): BackupGround {
  return {
    databaseUrl: env.DATABASE_URL,
    audio: openStorage(env.STORAGE_URL, env.AUDIO_ROOTS),
    store: new BackupStore(openStorage(env.BACKUP_URL)),
    app,
    secretsKey: new SecretBox(env.SECRETS_KEY, 'SECRETS_KEY').keyName,
  };
}
