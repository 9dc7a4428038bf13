import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Restores a backup into a scratch database and counts what is there. Runs in the api. */
export const verifyBackupJob = defineJob({
  name: 'verify-backup',
  title: 'Try a backup',
  payload: z.object({ backupId: z.string() }),
  result: z.object({ backupId: z.string(), message: z.string() }),
  failures: ['backup-missing', 'damaged', 'not-possible'],
  attempts: 2,
});
