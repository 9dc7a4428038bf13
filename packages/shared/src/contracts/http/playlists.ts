import { z } from 'zod';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { runAccepted } from './runs.js';
import { trackFilter } from './search.js';
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

export const generateRequest = z
  .object({
    name: z.string().trim().min(1).max(200).optional(),
    /** Tracks that must be in. */
    seeds: z.array(uuid).max(50).default([]),
    /** Tracks in the set; or give `minutes`. */
    length: z.number().int().min(1).max(500).optional(),
    minutes: z.number().min(1).max(1440).optional(),
    pool: trackFilter.default({}),
    /** The same request with the same number gives the same answer. */
    seed: z.number().int().min(0).max(2_147_483_647).optional(),
    /** How far a deck pitches, in percent. */
    pitchRange: z.number().min(1).max(100).default(8),
    keyLock: z.boolean().default(true),
    /** Target energy over the set: points at 0..1 of its length, energy 1..10. */
    energyCurve: z
      .array(z.object({ at: z.number().min(0).max(1), energy: z.number().min(1).max(10) }))
      .max(50)
      .optional(),
  })
  .refine((request) => (request.length === undefined) !== (request.minutes === undefined), {
    message: 'Give either length (a number of tracks) or minutes.',
    path: ['length'],
  });

export const playlist = playlistSummary.omit({ tracks: true, thumbUrls: true }).extend({
  /** Minutes after midnight when it begins, for a set that is played at a time; null without. */
  startMinute: z.number().int().nullable(),
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
  update: {
    method: 'PATCH',
    path: '/api/playlists/:id',
    summary: 'Rename a playlist, or give its tracks another order',
    access: 'member',
    params: idParams,
    body: z.object({
      name: z.string().trim().min(1).max(200).optional(),
      trackIds: z.array(uuid).min(1).max(1000).optional(),
    }),
    response: playlist,
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
