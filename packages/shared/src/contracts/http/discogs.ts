import { z } from 'zod';
import { pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { run, runAccepted } from './runs.js';

/** What a sync looks at beside the collection itself. */
export const syncPart = z.enum(['collection', 'wantlist', 'value']);

export const discogsAccount = z.object({
  username: z.string(),
  via: z.enum(['token', 'oauth']),
  /** `refused`: Discogs no longer takes the token; `message` says what to do. */
  state: z.enum(['ok', 'refused']),
  message: z.string(),
  checkedAt: timestamp,
  folders: z.array(z.object({ id: z.number().int(), name: z.string(), count: z.number().int() })),
  fields: z.array(
    z.object({ id: z.number().int(), name: z.string(), type: z.string(), options: z.array(z.string()) }),
  ),
  /** In the words of Discogs: "€1,234.50"; null until it was asked. */
  value: z.object({ minimum: z.string(), median: z.string(), maximum: z.string() }).nullable(),
  /** Hours between syncs; null is off. */
  scheduleHours: z.number().int().nullable(),
  /** Whether edits may be written to Discogs, a confirmed batch at a time. */
  pushBack: z.boolean(),
  wantlist: z.boolean(),
  paused: z.boolean(),
  lastSyncAt: timestamp.nullable(),
});
export type DiscogsAccount = z.infer<typeof discogsAccount>;

/** One difference that a push would write to Discogs. */
export const pushChange = z.object({
  itemId: uuid,
  label: z.string(),
  field: z.enum(['rating', 'folder', 'notes', 'mediaCondition', 'sleeveCondition', 'customFields']),
  /** At Discogs now, as the last sync saw it. */
  before: z.string(),
  after: z.string(),
  /** Why this one cannot be written: a folder that Discogs does not have. Null when it can. */
  problem: z.string().nullable(),
});

export const goneItem = z.object({
  id: uuid,
  releaseId: uuid,
  label: z.string(),
  folder: z.string(),
  thumbUrl: z.string().nullable(),
  goneSince: timestamp,
});

/** A person's Discogs account: connect it, keep the collection in step, push edits back. */
export const discogsRoutes = routes({
  get: {
    method: 'GET',
    path: '/api/discogs',
    summary: 'Your Discogs account here, if you connected one',
    access: 'reader',
    response: z.object({
      account: discogsAccount.nullable(),
      /** OAuth needs the keys of an application (DISCOGS_CONSUMER_KEY, _SECRET); a personal token always works. */
      oauthReady: z.boolean(),
    }),
  },
  saveToken: {
    method: 'PUT',
    path: '/api/discogs/token',
    summary: 'Connect with a personal token; it is tested before it is kept',
    access: 'member',
    body: z.object({ token: z.string().trim().min(8).max(200) }),
    response: discogsAccount,
    errors: ['unprocessable', 'rate-limited', 'conflict'],
  },
  startOauth: {
    method: 'POST',
    path: '/api/discogs/oauth',
    summary: 'Begin OAuth: answers with the page of Discogs to open',
    access: 'member',
    response: z.object({ authorizeUrl: z.string() }),
    errors: ['not-configured', 'rate-limited'],
  },
  finishOauth: {
    method: 'GET',
    path: '/api/discogs/oauth/callback',
    summary: 'Where Discogs sends the browser back to; leads on to the settings',
    access: 'member',
    query: z.object({
      /** With the verifier when the person agreed; `denied` alone when not. */
      oauth_token: z.string().max(200).optional(),
      oauth_verifier: z.string().max(200).optional(),
      denied: z.string().max(200).optional(),
    }),
    response: { raw: 'text/html' },
    errors: ['unprocessable', 'not-configured'],
  },
  disconnect: {
    method: 'DELETE',
    path: '/api/discogs',
    summary: 'Forget the account; your collection stays',
    access: 'member',
    status: 204,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  update: {
    method: 'PATCH',
    path: '/api/discogs',
    summary: 'When to sync, and whether edits may be pushed back',
    access: 'member',
    body: z.object({
      scheduleHours: z.number().int().min(1).max(720).nullable().optional(),
      pushBack: z.boolean().optional(),
      wantlist: z.boolean().optional(),
    }),
    response: discogsAccount,
    errors: ['not-found'],
  },
  sync: {
    method: 'POST',
    path: '/api/discogs/sync',
    summary: 'Bring the collection in step with Discogs, or (dryRun) say what that would change',
    access: 'member',
    status: 202,
    body: z.object({
      dryRun: z.boolean().default(false),
      /** Parts to ask for even if they were asked today; left out: the collection, and what is older than a day. */
      parts: z.array(syncPart).min(1).optional(),
    }),
    response: runAccepted.extend({ importId: uuid }),
    errors: ['not-found', 'conflict', 'not-configured'],
  },
  progress: {
    method: 'GET',
    path: '/api/discogs/sync',
    summary: 'How far the sync and the tracklists behind it are',
    access: 'reader',
    response: z.object({
      paused: z.boolean(),
      listing: run.nullable(),
      details: run.nullable(),
      /** Releases whose tracklist is in, still to come, or not to be had. */
      releases: z.object({
        detailed: z.number().int(),
        waiting: z.number().int(),
        missing: z.number().int(),
      }),
      /** Seconds until all tracklists are in, at the rate that Discogs allows; null when nothing runs. */
      etaSeconds: z.number().nullable(),
      /** Records gone from Discogs that wait for your word. */
      gone: z.number().int(),
    }),
  },
  pause: {
    method: 'POST',
    path: '/api/discogs/sync/pause',
    summary: 'Hold the sync and the tracklists; resuming goes on where it stopped',
    access: 'member',
    body: z.object({ paused: z.boolean() }),
    response: z.object({ paused: z.boolean() }),
    errors: ['not-found'],
  },
  gone: {
    method: 'GET',
    path: '/api/discogs/gone',
    summary: 'Records that are no longer in your collection at Discogs',
    access: 'reader',
    query: pageQuery,
    response: pageOf(goneItem),
  },
  decideGone: {
    method: 'POST',
    path: '/api/discogs/gone',
    summary: 'Keep these records here, or remove them here too',
    access: 'member',
    body: z.object({
      itemIds: z.array(uuid).min(1).max(10_000),
      decision: z.enum(['keep', 'remove']),
    }),
    response: z.object({ remaining: z.number().int() }),
    errors: ['not-found'],
  },
  pushPreview: {
    method: 'GET',
    path: '/api/discogs/push',
    summary: 'Your edits that Discogs does not have yet',
    access: 'reader',
    query: pageQuery,
    response: pageOf(pushChange),
  },
  push: {
    method: 'POST',
    path: '/api/discogs/push',
    summary: 'Write these items’ edits to Discogs: one confirmed batch',
    access: 'member',
    status: 202,
    body: z.object({ itemIds: z.array(uuid).min(1).max(50) }),
    response: runAccepted,
    errors: ['not-found', 'conflict', 'unprocessable', 'not-configured'],
  },
  wantlist: {
    method: 'GET',
    path: '/api/wantlist',
    summary: 'Records that you look for, newest first',
    access: 'reader',
    query: pageQuery.extend({ q: z.string().max(200).default('') }),
    response: pageOf(
      z.object({
        releaseId: uuid,
        discogsId: z.number().int().nullable(),
        title: z.string(),
        artist: z.string(),
        year: z.number().int().nullable(),
        label: z.string(),
        catalogNumber: z.string(),
        format: z.string(),
        thumbUrl: z.string().nullable(),
        rating: z.number().int().nullable(),
        notes: z.string(),
        addedAt: timestamp,
        /** No longer on your wantlist at Discogs since then. */
        goneSince: timestamp.nullable(),
        /** You have it by now. */
        owned: z.boolean(),
      }),
    ),
  },
  removeWant: {
    method: 'DELETE',
    path: '/api/wantlist/:releaseId',
    summary: 'Take a record off the wantlist here',
    access: 'member',
    status: 204,
    params: z.object({ releaseId: uuid }),
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
});
