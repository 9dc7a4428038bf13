import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Puts the sample crate into one person's library, and synthesises audio for some of its tracks. Runs in the api. */
export const loadSampleJob = defineJob({
  name: 'load-sample',
  title: 'Load sample crate',
  payload: z.object({ userId: z.string() }),
  result: z.object({ releases: z.number().int(), trackIds: z.array(z.uuid()) }),
  failures: [],
});
