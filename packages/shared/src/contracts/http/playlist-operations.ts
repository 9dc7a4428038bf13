import { z } from 'zod';
import { idParams, uuid } from './common.js';
import { routes } from './define-route.js';
import { playlist, transition } from './playlists.js';
import { runAccepted } from './runs.js';
import { bpmCurve, energyCurve } from './set-request.js';
import { trackRow } from './tracks.js';

/** The set as it lies on the table, saved or not. */
const order = z
  .array(uuid)
  .min(1, 'A set has at least one track.')
  .max(1000)
  .refine((ids) => new Set(ids).size === ids.length, { message: 'A track stands twice in the set.' });

const draft = {
  trackIds: order,
  /** Tracks that stay: locked. */
  keep: z.array(uuid).max(1000).default([]),
  answers: z.number().int().min(1).max(3).default(3),
  /** The same operation with the same number gives the same answer. */
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
  /** Targets where they are not those that the set was made with; null for none. */
  energyCurve: energyCurve.nullish(),
  bpmCurve: bpmCurve.nullish(),
};

const some = z.number().int().min(1, 'At least one track.').max(100);

/** What may be done to a set: none of it changes anything, each ends in proposals to look at. */
export const setOperation = z.discriminatedUnion('kind', [
  /** New sets of the same length and course. What is locked is in again; the other tracks are not. */
  z.object({ kind: z.literal('more'), ...draft }),
  /** Locked tracks keep their places, all others give way to new ones. */
  z.object({ kind: z.literal('rest'), ...draft }),
  /** The same tracks in a better order; locked ones keep their places. */
  z.object({ kind: z.literal('reorder'), ...draft }),
  /** The set as it is, and so many tracks after it. */
  z.object({ kind: z.literal('extend'), ...draft, by: some.default(10) }),
  /** So many tracks between place `after` and the next. */
  z.object({ kind: z.literal('bridge'), ...draft, after: z.number().int().min(1), tracks: some }),
]);
export type SetOperation = z.infer<typeof setOperation>;
export type SetOperationKind = SetOperation['kind'];

/** One proposal of an operation, as the run's result lists them: `{ playlistId, kind, proposals }`. */
export const setProposal = z.object({
  trackIds: z.array(uuid),
  /** 0..1, as the search scored what it looked for; a bridge's own score. */
  score: z.number(),
  /** From the set that it was asked for, 0 equal .. 1 nothing shared. */
  distance: z.number(),
});
export const operationResult = z.object({
  /** No set of the tracks considered scores more than the best proposal: proven, not searched. */
  proven: z.boolean().default(false),
  playlistId: uuid,
  kind: z.enum(['more', 'rest', 'reorder', 'extend', 'bridge']),
  proposals: z.array(setProposal),
});
export type OperationResult = z.infer<typeof operationResult>;

export const explainedSet = z.object({
  items: z.array(
    z.object({
      track: trackRow,
      /** How it follows the one before; null for the first. */
      transition: transition.nullable(),
    }),
  ),
  /** 0..1: the mean of all joints; null for a single track. */
  score: z.number().nullable(),
  /** The worst joint, by the place of its second track (from 1). */
  weakest: z.object({ place: z.number().int(), score: z.number() }).nullable(),
  durationSeconds: z.number(),
  known: z.record(z.string(), z.number().int()),
  /** What sets it apart, in a sentence. */
  sentence: z.string(),
});
export type ExplainedSet = z.infer<typeof explainedSet>;

export const replacement = z.object({
  track: trackRow,
  /** 0..1: the mean of its joints. */
  score: z.number(),
  into: transition.nullable(),
  outOf: transition.nullable(),
  /** What both joints gain or lose against what stands there now; null where nothing does. */
  change: z.object({ into: z.number().nullable(), outOf: z.number().nullable() }),
});
export type Replacement = z.infer<typeof replacement>;

export const playlistOperationRoutes = routes({
  evolve: {
    method: 'POST',
    path: '/api/playlists/:id/evolve',
    summary:
      'Ask for more like this, for other tracks beside the locked ones, another order, an extension or a bridge',
    access: 'member',
    status: 202,
    params: idParams,
    body: setOperation,
    response: runAccepted,
    errors: ['not-found', 'unprocessable', 'conflict'],
  },
  explain: {
    method: 'POST',
    path: '/api/playlists/:id/explain',
    summary: 'Explain orders by the rules of a playlist, and how far they are apart',
    access: 'member',
    params: idParams,
    body: z.object({ orders: z.array(order).min(1).max(4) }),
    response: z.object({
      sets: z.array(explainedSet),
      /** Row and column are the orders: 0 equal .. 1 nothing shared; from 0.3 on they are clearly different. */
      distances: z.array(z.array(z.number())),
    }),
    errors: ['not-found', 'unprocessable'],
  },
  replacements: {
    method: 'POST',
    path: '/api/playlists/:id/replacements',
    summary: 'Tracks that could stand at a place, best first, with both joints explained',
    access: 'member',
    params: idParams,
    body: z.object({
      trackIds: order,
      /** From 1. */
      place: z.number().int().min(1),
      /** `swap`: instead of the track there; `insert`: before it. */
      how: z.enum(['swap', 'insert']).default('swap'),
      limit: z.number().int().min(1).max(50).default(12),
    }),
    response: z.object({ items: z.array(replacement) }),
    errors: ['not-found', 'unprocessable'],
  },
  saveAs: {
    method: 'POST',
    path: '/api/playlists/:id/save-as',
    summary: 'Keep an order as a playlist of its own',
    access: 'member',
    status: 201,
    params: idParams,
    body: z.object({ name: z.string().trim().min(1, 'A playlist needs a name.').max(200), trackIds: order }),
    response: playlist,
    errors: ['not-found'],
  },
});
