import { z } from 'zod';
import { uuid } from './common.js';
import { routes } from './define-route.js';
import { run } from './runs.js';
import { trackFilter } from './search.js';

export const analysisRoutes = routes({
  analyse: {
    method: 'POST',
    path: '/api/analysis',
    summary: 'Analyse the audio of these tracks, or of all that a filter finds',
    access: 'member',
    status: 202,
    body: z.object({
      trackIds: z.array(uuid).min(1).max(10_000).optional(),
      filter: trackFilter.optional(),
      /** Analyse again what this version of the analyser has already heard. */
      again: z.boolean().default(false),
    }),
    response: z.object({
      /** One run a track; at most the first 200 are listed. */
      runs: z.array(run),
      queued: z.number().int(),
      /** Tracks left out, and why. */
      skipped: z.object({
        withoutAudio: z.number().int(),
        upToDate: z.number().int(),
        alreadyQueued: z.number().int(),
      }),
    }),
    errors: ['not-found'],
  },
});
