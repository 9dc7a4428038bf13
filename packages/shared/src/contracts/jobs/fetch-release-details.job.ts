import { z } from 'zod';
import { defineJob } from './define-job.js';

/**
 * Fetches the tracklist and facts of releases from the catalogue, at the rate that it allows. Runs in the api.
 * No ids means: all releases of a person that are only listed so far. Starting again does not ask twice for what is in.
 */
export const fetchReleaseDetailsJob = defineJob({
  name: 'fetch-release-details',
  title: 'Fetch tracklists',
  payload: z.object({
    releaseIds: z.array(z.uuid()).max(1000).nullable(),
    /** Whose releases, and in whose name Discogs is asked. */
    userId: z.string(),
  }),
  result: z.object({ detailed: z.number().int(), missing: z.number().int(), failed: z.number().int() }),
  failures: ['not-configured', 'refused'],
});
