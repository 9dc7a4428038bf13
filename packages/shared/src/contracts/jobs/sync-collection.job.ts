import { z } from 'zod';
import { defineJob } from './define-job.js';

/**
 * Brings one person's collection in step with Discogs. Runs in the api, which owns the database. Its import
 * (`discogs-sync`) remembers each page that came in, so that a restart goes on where it stopped.
 */
export const syncCollectionJob = defineJob({
  name: 'sync-collection',
  title: 'Sync with Discogs',
  payload: z.object({
    /** Whose collection: a person here, or one whose public collection is followed. */
    userId: z.string(),
    importId: z.uuid(),
    /** Say what would change, and change nothing. */
    dryRun: z.boolean(),
    /** Parts to ask for whatever their age; null: the collection, and what is older than a day. */
    parts: z.array(z.enum(['collection', 'wantlist', 'value'])).nullable(),
  }),
  result: z.object({
    importId: z.uuid(),
    total: z.number().int(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    gone: z.number().int(),
    /** False: the collection changed while it was read, so that nothing was marked as gone. */
    complete: z.boolean(),
  }),
  failures: ['not-connected', 'refused', 'private', 'unknown-user'],
});
