import { z } from 'zod';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { runAccepted } from './runs.js';
import { setWishes } from './set-request.js';
import { trackRow } from './tracks.js';

/** One reason of a transition: its name, 0..1, its weight, and a sentence; `known` false when a value was missing. */
export const transitionTerm = z.object({
  name: z.string(),
  value: z.number(),
  weight: z.number(),
  known: z.boolean(),
  sentence: z.string(),
});

export const transition = z.object({
  /** 0..1 */
  score: z.number(),
  /** "+2.1 % pitch, 8A → 9A, energy +1" */
  sentence: z.string(),
  pitchPercent: z.number().nullable(),
  terms: z.array(transitionTerm),
});
export type Transition = z.infer<typeof transition>;

export const playlistSummary = z.object({
  id: uuid,
  name: z.string(),
  /** You, or a friend who shows you this. */
  ownerId: z.string(),
  tracks: z.number().int(),
  durationSeconds: z.number(),
  score: z.number().nullable(),
  thumbUrls: z.array(z.string()),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type PlaylistSummary = z.infer<typeof playlistSummary>;

export const generateRequest = z.object(setWishes).refine(
  ({ length, minutes, mode }) => {
    const given = Number(length !== undefined) + Number(minutes !== undefined);
    return mode === 'order' ? given === 0 : given === 1;
  },
  {
    message:
      'Give either length (a number of tracks) or minutes; neither when every track of the pool is to be kept (mode order).',
    path: ['length'],
  },
);
export type GenerateRequest = z.output<typeof generateRequest>;

export const playlist = playlistSummary.omit({ tracks: true, thumbUrls: true }).extend({
  /** Minutes after midnight when it begins, for a set that is played at a time; null without. */
  startMinute: z.number().int().nullable(),
  /** For how long two tracks play together at each joint: the clock of a set counts it. */
  overlapSeconds: z.number(),
  items: z.array(
    z.object({
      track: trackRow,
      seed: z.boolean(),
      /** How this track follows the one before; null for the first. */
      transition: transition.nullable(),
    }),
  ),
  /** Null for one made by hand, and for a friend's. */
  generation: z
    .object({
      runId: uuid,
      /** As it was asked, so that it can be asked again. */
      request: generateRequest,
      seed: z.number().int(),
      poolSize: z.number().int(),
      history: z.array(z.object({ generation: z.number(), best: z.number(), mean: z.number() })),
      /** The other answers of the same generation. */
      alternatives: z.array(z.object({ id: uuid, name: z.string(), score: z.number().nullable() })),
    })
    .nullable(),
  /** For how many of the transitions each term was known. */
  known: z.record(z.string(), z.number().int()),
});
export type Playlist = z.infer<typeof playlist>;

/** A playlist holds at most this many tracks. */
export const MOST_TRACKS_OF_A_PLAYLIST = 1000;

export const playlistRoutes = routes({
  generate: {
    method: 'POST',
    path: '/api/playlists/generate',
    summary: 'Evolve a playlist from seeds and a pool',
    access: 'member',
    status: 202,
    body: generateRequest,
    response: runAccepted,
    errors: ['not-found', 'unprocessable', 'conflict'],
  },
  list: {
    method: 'GET',
    path: '/api/playlists',
    summary: 'Your playlists, newest first, or those of a friend',
    access: 'reader',
    query: pageQuery.extend({
      /** "mine", the id of a friend who shows you theirs, or "all". */
      whose: z.string().max(64).default('mine'),
    }),
    response: pageOf(playlistSummary),
    errors: ['not-found'],
  },
  get: {
    method: 'GET',
    path: '/api/playlists/:id',
    summary: 'One playlist with every transition explained',
    access: 'reader',
    params: idParams,
    response: playlist,
    errors: ['not-found'],
  },
  create: {
    method: 'POST',
    path: '/api/playlists',
    summary: 'Begin a playlist by hand, empty or with tracks',
    access: 'member',
    status: 201,
    body: z.object({
      name: z.string().trim().min(1).max(200),
      trackIds: z.array(uuid).max(MOST_TRACKS_OF_A_PLAYLIST).default([]),
    }),
    response: playlist,
    errors: ['not-found'],
  },
  update: {
    method: 'PATCH',
    path: '/api/playlists/:id',
    summary: 'Rename a playlist, or give its tracks another order',
    access: 'member',
    params: idParams,
    body: z.object({
      name: z.string().trim().min(1).max(200).optional(),
      trackIds: z.array(uuid).min(1).max(MOST_TRACKS_OF_A_PLAYLIST).optional(),
    }),
    response: playlist,
    errors: ['not-found'],
  },
  addTracks: {
    method: 'POST',
    path: '/api/playlists/:id/tracks',
    summary: 'Put tracks at the end of a playlist; those that are in it already stay where they are',
    access: 'member',
    params: idParams,
    body: z.object({ trackIds: z.array(uuid).min(1).max(MOST_TRACKS_OF_A_PLAYLIST) }),
    response: z.object({ name: z.string(), added: z.array(uuid), already: z.number().int() }),
    errors: ['not-found', 'unprocessable'],
  },
  removeTracks: {
    method: 'POST',
    path: '/api/playlists/:id/tracks/remove',
    summary: 'Take tracks out of a playlist; the order of the others stays',
    access: 'member',
    params: idParams,
    body: z.object({ trackIds: z.array(uuid).min(1).max(MOST_TRACKS_OF_A_PLAYLIST) }),
    response: z.object({ removed: z.number().int() }),
    errors: ['not-found'],
  },
  remove: {
    method: 'DELETE',
    path: '/api/playlists/:id',
    summary: 'Delete a playlist',
    access: 'member',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
});
