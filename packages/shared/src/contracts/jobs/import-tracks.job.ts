import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Joins the tracks and playlists of a file of another program, or of a table, with the library. Runs in the api. */
export const importTracksJob = defineJob({
  name: 'import-tracks',
  title: 'Import tracks',
  payload: z.object({
    importId: z.uuid(),
    userId: z.string(),
    fileKey: z.string(),
    fileName: z.string(),
    format: z.enum(['table', 'rekordbox', 'traktor', 'serato', 'm3u', 'itunes']),
  }),
  result: z.object({
    importId: z.uuid(),
    total: z.number().int(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    bad: z.number().int(),
    unsure: z.number().int(),
    playlists: z.number().int(),
  }),
  failures: ['file-missing', 'file-unreadable'],
});
