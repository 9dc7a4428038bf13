import { z } from 'zod';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { playlist } from './playlists.js';
import { trackRow } from './tracks.js';

const versionParams = z.object({ id: uuid, number: z.coerce.number().int().min(1).max(1_000_000) });

/** One state that a playlist was in. */
export const playlistVersion = z.object({
  /** Counts from 1. */
  number: z.number().int(),
  /** When it came to be so. */
  at: timestamp,
  /** Who made it so. */
  by: z.string(),
  /** `person` changed it here; `import` replaced it; `made` is what it began as. */
  source: z.enum(['person', 'import', 'made']),
  /** "“Higher” moved from 2 to 5." */
  words: z.string(),
  name: z.string(),
  tracks: z.number().int(),
});
export type PlaylistVersion = z.infer<typeof playlistVersion>;

/** Minutes after midnight when a set begins; null for a playlist without a clock. */
const startMinute = z.number().int().min(0).max(1439).nullable();

export const playlistVersionRoutes = routes({
  versions: {
    method: 'GET',
    path: '/api/playlists/:id/versions',
    summary: 'Every state that a playlist of yours was in, the newest first',
    access: 'reader',
    params: idParams,
    query: pageQuery,
    response: pageOf(playlistVersion),
    errors: ['not-found'],
  },
  version: {
    method: 'GET',
    path: '/api/playlists/:id/versions/:number',
    summary: 'One earlier state with its tracks',
    access: 'reader',
    params: versionParams,
    response: playlistVersion.extend({ items: z.array(z.object({ track: trackRow, seed: z.boolean() })) }),
    errors: ['not-found'],
  },
  restore: {
    method: 'POST',
    path: '/api/playlists/:id/versions/:number/restore',
    summary: 'Make a playlist what it was; that is a version again, so nothing is lost',
    access: 'member',
    params: versionParams,
    response: playlist,
    errors: ['not-found'],
  },
  undelete: {
    method: 'POST',
    path: '/api/playlists/:id/undelete',
    summary: 'Bring back a playlist that was deleted in the last 30 days',
    access: 'member',
    params: idParams,
    response: playlist,
    errors: ['not-found', 'conflict'],
  },
  duplicate: {
    method: 'POST',
    path: '/api/playlists/:id/duplicate',
    summary: 'Save a playlist that you see under another name, as a playlist or as a set with a clock',
    access: 'member',
    status: 201,
    params: idParams,
    body: z.object({
      name: z.string().trim().min(1).max(200).optional(),
      startMinute: startMinute.optional(),
    }),
    response: playlist,
    errors: ['not-found'],
  },
  append: {
    method: 'POST',
    path: '/api/playlists/:id/append',
    summary: 'Put the tracks of another playlist behind those of yours; what is in already stays where it is',
    access: 'member',
    params: idParams,
    body: z.object({ from: uuid }),
    response: playlist,
    errors: ['not-found', 'unprocessable'],
  },
  setStart: {
    method: 'PUT',
    path: '/api/playlists/:id/start',
    summary: 'Give a playlist the time of day at which it begins, or take it away',
    access: 'member',
    params: idParams,
    body: z.object({ startMinute }),
    response: playlist,
    errors: ['not-found'],
  },
});
