import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Writes the edits of a confirmed batch of copies to Discogs. Runs in the api; what is written is not written again. */
export const pushToDiscogsJob = defineJob({
  name: 'push-to-discogs',
  title: 'Write edits to Discogs',
  payload: z.object({ userId: z.string(), itemIds: z.array(z.uuid()).min(1).max(50) }),
  result: z.object({
    /** Copies whose edits Discogs has now. */
    written: z.number().int(),
    /** Copies that were left alone, each with why: somebody changed it at Discogs meanwhile. */
    conflicts: z.array(z.object({ itemId: z.uuid(), label: z.string(), message: z.string() })),
  }),
  failures: ['not-connected', 'not-allowed', 'refused'],
});
