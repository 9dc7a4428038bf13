import { z } from 'zod';
import { idParams, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { transition } from './playlists.js';
import { trackRow } from './tracks.js';

/** A link by which anybody may look at one playlist. */
export const playlistLink = z.object({
  id: uuid,
  note: z.string(),
  /** Whether it lets hear, too. */
  audio: z.boolean(),
  createdAt: timestamp,
  expiresAt: timestamp.nullable(),
  state: z.enum(['open', 'revoked', 'expired']),
  /** How often somebody opened it. */
  opened: z.number().int(),
});
export type PlaylistLink = z.infer<typeof playlistLink>;

/** What somebody who is nobody here sees: no id, nothing personal. */
export const sharedPlaylist = z.object({
  name: z.string(),
  /** Whose it is, by name. */
  by: z.string(),
  startMinute: z.number().int().nullable(),
  overlapSeconds: z.number(),
  durationSeconds: z.number(),
  items: z.array(
    trackRow
      .pick({
        title: true,
        artist: true,
        releaseTitle: true,
        label: true,
        year: true,
        durationSeconds: true,
        bpm: true,
        key: true,
      })
      .extend({
        coverUrl: z.string().nullable(),
        audioUrl: z.string().nullable(),
        transition: transition.pick({ score: true, sentence: true }).nullable(),
      }),
  ),
});
export type SharedPlaylist = z.infer<typeof sharedPlaylist>;

const tokenParams = z.object({ token: z.string().min(20).max(100) });
/** Place of a track in the playlist, from 1. */
const placeParams = tokenParams.extend({ place: z.coerce.number().int().min(1).max(1000) });

export const playlistLinkRoutes = routes({
  links: {
    method: 'GET',
    path: '/api/playlists/:id/links',
    summary: 'The links by which others may look at a playlist of yours',
    access: 'reader',
    params: idParams,
    response: z.object({ items: z.array(playlistLink) }),
    errors: ['not-found'],
  },
  create: {
    method: 'POST',
    path: '/api/playlists/:id/links',
    summary: 'Make a link that shows a playlist to whoever has it; its address is answered this once',
    access: 'member',
    status: 201,
    params: idParams,
    body: z.object({
      note: z.string().trim().max(200).default(''),
      /** Lets hear, too. */
      audio: z.boolean().default(false),
      /** Null: until it is taken back. */
      expiresInDays: z.number().int().min(1).max(365).nullable().default(30),
    }),
    response: playlistLink.extend({ path: z.string() }),
    errors: ['not-found'],
  },
  revoke: {
    method: 'DELETE',
    path: '/api/playlist-links/:id',
    summary: 'Take a link back: it is good for nothing from now on',
    access: 'member',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  look: {
    method: 'GET',
    path: '/api/shared/:token',
    summary: 'The playlist that a link shows',
    access: 'public',
    params: tokenParams,
    response: sharedPlaylist,
    errors: ['not-found', 'rate-limited'],
  },
  cover: {
    method: 'GET',
    path: '/api/shared/:token/covers/:place',
    summary: 'The cover that the owner of a shared playlist gave a record in it',
    access: 'public',
    params: placeParams,
    response: { raw: 'image/jpeg' },
    errors: ['not-found', 'rate-limited'],
  },
  audio: {
    method: 'GET',
    path: '/api/shared/:token/audio/:place',
    summary: 'The audio of a track of a shared playlist, where its link lets hear; answers Range',
    access: 'public',
    params: placeParams,
    response: { raw: 'audio/*' },
    errors: ['not-found', 'rate-limited', 'range-not-satisfiable'],
  },
});
