import { z } from 'zod';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { runAccepted } from './runs.js';
import { trackRow } from './tracks.js';

/** Why a candidate is not perfect: a named penalty, its share of the distance, and a sentence. */
const penalty = z.object({ name: z.string(), value: z.number(), sentence: z.string() });

export const audioReview = z.object({
  id: uuid,
  fileName: z.string(),
  path: z.string(),
  durationSeconds: z.number().nullable(),
  candidates: z.array(z.object({ track: trackRow, distance: z.number(), penalties: z.array(penalty) })),
  createdAt: timestamp,
});
export type AudioReview = z.infer<typeof audioReview>;

export const audioRoutes = routes({
  roots: {
    method: 'GET',
    path: '/api/audio/roots',
    summary: 'Folders that may be scanned (AUDIO_ROOTS)',
    access: 'reader',
    response: z.object({ items: z.array(z.string()) }),
  },
  scan: {
    method: 'POST',
    path: '/api/audio/scan',
    summary: 'Look through a folder for audio and match its files to tracks',
    access: 'member',
    status: 202,
    body: z.object({ path: z.string().min(1).max(4096) }),
    response: runAccepted,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  reviews: {
    method: 'GET',
    path: '/api/audio/reviews',
    summary: 'Files whose track is unsure',
    access: 'reader',
    query: pageQuery,
    response: pageOf(audioReview),
  },
  reviewAudio: {
    method: 'GET',
    path: '/api/audio/reviews/:id/audio',
    summary: 'Listen to an unsure file; answers Range',
    access: 'reader',
    params: idParams,
    response: { raw: 'audio/*' },
    errors: ['not-found', 'range-not-satisfiable'],
  },
  decide: {
    method: 'POST',
    path: '/api/audio/reviews/:id',
    summary: 'Say which track an unsure file is; null dismisses it',
    access: 'member',
    params: idParams,
    body: z.object({ trackId: uuid.nullable() }),
    response: z.object({ remaining: z.number().int() }),
    errors: ['not-found', 'conflict'],
  },
});
