import { z } from 'zod';
import { defineJob } from './define-job.js';

/**
 * Looks through a registered folder for audio and matches each file to a track; no file is copied or changed. Runs in
 * the api, where the tracks are.
 */
export const scanAudioJob = defineJob({
  name: 'scan-audio',
  title: 'Scan folder',
  payload: z.object({ userId: z.string(), path: z.string(), folderId: z.uuid() }),
  result: z.object({
    files: z.number().int(),
    matched: z.number().int(),
    unsure: z.number().int(),
    unmatched: z.number().int(),
    known: z.number().int(),
    /** Files that were there before and no longer are: marked, never forgotten. */
    missing: z.number().int(),
    /** The first hundred. */
    unreadable: z.array(z.object({ path: z.string(), message: z.string() })).max(100),
  }),
  failures: ['folder-missing', 'folder-unreadable'],
});
