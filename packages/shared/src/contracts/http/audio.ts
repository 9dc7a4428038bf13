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

/** A folder whose files are read in place. */
export const musicFolder = z.object({
  id: uuid,
  path: z.string(),
  watch: z.boolean(),
  /** "watched": changes are seen at once; "polled": every few minutes; "away": it cannot be read right now. */
  state: z.enum(['off', 'watched', 'polled', 'away']),
  files: z.number().int(),
  /** Files that were there and no longer are. */
  missing: z.number().int(),
  lastScanAt: timestamp.nullable(),
});
export type MusicFolder = z.infer<typeof musicFolder>;

export const audioRoutes = routes({
  roots: {
    method: 'GET',
    path: '/api/audio/roots',
    summary: 'Folders that may be scanned (AUDIO_ROOTS)',
    access: 'reader',
    response: z.object({ items: z.array(z.string()) }),
  },
  folders: {
    method: 'GET',
    path: '/api/audio/folders',
    summary: 'Your folders whose files are read in place',
    access: 'reader',
    response: z.object({ items: z.array(musicFolder) }),
  },
  updateFolder: {
    method: 'PATCH',
    path: '/api/audio/folders/:id',
    summary: 'Watch a folder for files that come and go, or stop watching it',
    access: 'member',
    params: idParams,
    body: z.object({ watch: z.boolean() }),
    response: musicFolder,
    errors: ['not-found'],
  },
  removeFolder: {
    method: 'DELETE',
    path: '/api/audio/folders/:id',
    summary: 'Forget a folder; its files stay as they are, and tracks keep the audio that they have from it',
    access: 'member',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  scan: {
    method: 'POST',
    path: '/api/audio/scan',
    summary:
      'Register a folder, look through it and match its files to tracks; they are read in place, never changed',
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
