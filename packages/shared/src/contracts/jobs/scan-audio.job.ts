import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Looks through a folder for audio and matches each file to a track. Runs in the api, where the tracks are. */
export const scanAudioJob = defineJob({
  name: 'scan-audio',
  title: 'Scan folder',
  payload: z.object({ userId: z.string(), path: z.string() }),
  result: z.object({
    files: z.number().int(),
    matched: z.number().int(),
    unsure: z.number().int(),
    unmatched: z.number().int(),
    known: z.number().int(),
    /** The first hundred. */
    unreadable: z.array(z.object({ path: z.string(), message: z.string() })).max(100),
  }),
  failures: ['folder-missing', 'folder-unreadable'],
});
