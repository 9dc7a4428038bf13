import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Reads one uploaded collection export into the library. Runs in the api, which owns the database. */
export const importCollectionJob = defineJob({
  name: 'import-collection',
  title: 'Import collection',
  payload: z.object({ importId: z.uuid(), userId: z.string(), fileKey: z.string(), fileName: z.string() }),
  result: z.object({
    importId: z.uuid(),
    total: z.number().int(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    bad: z.number().int(),
  }),
  failures: ['file-missing', 'file-unreadable', 'not-a-collection'],
});
