import { z } from 'zod';
import { backupReason } from './backup-reason.js';
import { defineJob } from './define-job.js';

/** Writes a backup of the whole installation. Runs in the api, with pg_dump as a child. */
export const writeBackupJob = defineJob({
  name: 'write-backup',
  title: 'Back up',
  payload: z.object({ reason: backupReason }),
  result: z.object({ backupId: z.string(), bytes: z.number().int(), removed: z.number().int() }),
  failures: ['not-possible', 'damaged'],
  attempts: 2,
});
