import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Brings back what `GET /api/export/library.json` wrote, here or on another installation. Runs in the api. */
export const importBackupJob = defineJob({
  name: 'import-backup',
  title: 'Restore backup',
  payload: z.object({ importId: z.uuid(), userId: z.string(), fileKey: z.string(), fileName: z.string() }),
  result: z.object({
    importId: z.uuid(),
    total: z.number().int(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    bad: z.number().int(),
    playlists: z.number().int(),
  }),
  failures: ['file-missing', 'file-unreadable'],
});
