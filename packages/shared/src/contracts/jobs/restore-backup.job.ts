import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Puts a backup in the place of the whole library. Runs in the api. One attempt: what failed is undone, and told. */
export const restoreBackupJob = defineJob({
  name: 'restore-backup',
  title: 'Restore everything',
  payload: z.object({
    backupId: z.string(),
    requestedById: z.string().nullable(),
    /** When somebody said that they mean it: trying an old run again is not enough. */
    confirmedAt: z.iso.datetime(),
  }),
  result: z.object({
    backupId: z.string(),
    /** The backup of what was there before; null when there was nothing. */
    restorePointId: z.string().nullable(),
    rows: z.number().int(),
    /** Migrations that were applied to it. */
    migrated: z.number().int(),
    /** Files of audio that the backup knows and the storage has not; some of them by name. */
    missing: z.number().int(),
    missingNames: z.array(z.string()),
    /** Why not all of it could be looked for; null when all was. */
    audioProblem: z.string().nullable(),
  }),
  failures: ['backup-missing', 'not-restored'],
  attempts: 1,
});
