import { z } from 'zod';
import { audioFormat, audioSource, cookieService, judgedAudio } from '../audio-sources.js';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { run } from './runs.js';
import { trackRow } from './tracks.js';

/** A source in a person's order, and whether it can be asked here. */
export const sourceState = z.object({
  source: audioSource,
  enabled: z.boolean(),
  ready: z.boolean(),
  /** What it does, or what is missing and how to get it. */
  message: z.string(),
});
export type SourceState = z.infer<typeof sourceState>;

/** What is told of somebody's cookies of a service; the cookies themselves never come back. */
export const cookieJar = z.object({
  service: cookieService,
  domains: z.array(z.string()),
  count: z.number().int(),
  /** When the first of those that have an end ends. */
  expiresAt: timestamp.nullable(),
  updatedAt: timestamp,
});
export type CookieJar = z.infer<typeof cookieJar>;

/** Searches of YouTube, which are counted by the day for the whole installation. */
export const searchQuota = z.object({
  used: z.number().int(),
  limit: z.number().int(),
  left: z.number().int(),
  /** When the count begins anew: midnight in California. */
  resetsAt: timestamp,
});

export const fetchingSettings = z.object({
  sources: z.array(sourceState),
  format: audioFormat,
  youtube: searchQuota,
  tools: z.array(z.object({ name: z.string(), version: z.string().nullable(), message: z.string() })),
  room: z.object({
    usedBytes: z.number(),
    /** Null without a limit (AUDIO_QUOTA_GB). */
    limitBytes: z.number().nullable(),
  }),
  /** Browsers may show the picture, and on a press the player, of a site where audio was found. */
  embeds: z.boolean(),
  cookies: z.array(cookieJar),
  /** Null when cookies can be kept here; else what is missing. */
  cookiesMessage: z.string().nullable(),
});
export type FetchingSettings = z.infer<typeof fetchingSettings>;

/** Which tracks audio is wanted for: these, and all of these releases. */
const wanted = z
  .object({
    trackIds: z.array(uuid).max(2000).default([]),
    releaseIds: z.array(uuid).max(500).default([]),
  })
  .refine(({ trackIds, releaseIds }) => trackIds.length + releaseIds.length > 0, 'Name tracks or releases.');

/** What getting audio would do. */
export const fetchingPlan = z.object({
  tracks: z.number().int(),
  /** Left out: they have audio. */
  withAudio: z.number().int(),
  /** Left out: they are being looked for already. */
  live: z.number().int(),
  /** Tracks that will be looked for. */
  wanted: z.number().int(),
  /** Of these, tracks with a video at Discogs that is surely theirs. */
  listed: z.number().int(),
  /** Searches of YouTube that it may take, and how many are left today. */
  youtubeSearches: z.number().int(),
  youtubeLeft: z.number().int(),
  /** Sources in the order in which they will be asked. */
  sources: z.array(sourceState),
});
export type FetchingPlan = z.infer<typeof fetchingPlan>;

/** A track for which things were found that are not surely it. */
export const audioFinding = z.object({
  id: uuid,
  track: trackRow,
  candidates: z.array(judgedAudio),
  createdAt: timestamp,
});
export type AudioFinding = z.infer<typeof audioFinding>;

export const fetchingRoutes = routes({
  settings: {
    method: 'GET',
    path: '/api/fetching',
    summary:
      'Your sources in their order, the programs, the room, the searches left, and what is known of your cookies',
    access: 'reader',
    response: fetchingSettings,
  },
  saveSettings: {
    method: 'PUT',
    path: '/api/fetching',
    summary: 'Say in which order the sources are asked, and which of a site’s formats is taken',
    access: 'member',
    body: z.object({
      sources: z.array(z.object({ source: audioSource, enabled: z.boolean() })).max(10),
      format: audioFormat,
    }),
    response: fetchingSettings,
  },
  switchEmbeds: {
    method: 'PUT',
    path: '/api/fetching/embeds',
    summary: 'Let pictures and players of the sites where audio was found be shown here, or never',
    access: 'owner',
    body: z.object({ on: z.boolean() }),
    response: fetchingSettings,
  },
  uploadCookies: {
    method: 'POST',
    path: '/api/fetching/cookies/:service',
    summary: 'Give a cookies.txt (Netscape format) of a service; it is sealed and never sent back',
    access: 'member',
    status: 201,
    params: z.object({ service: cookieService }),
    upload: { maxBytes: 1024 * 1024 },
    response: cookieJar,
    errors: ['unprocessable', 'too-large', 'not-configured'],
  },
  removeCookies: {
    method: 'DELETE',
    path: '/api/fetching/cookies/:service',
    summary: 'Remove your cookies of a service',
    access: 'member',
    params: z.object({ service: cookieService }),
    response: { raw: 'nothing' },
    status: 204,
    errors: ['not-found'],
  },
  plan: {
    method: 'POST',
    path: '/api/fetching/plan',
    summary: 'What getting audio for tracks or releases would do, and what it would cost; nothing is started',
    access: 'reader',
    body: wanted,
    response: fetchingPlan,
    errors: ['not-found'],
  },
  start: {
    method: 'POST',
    path: '/api/fetching/start',
    summary: 'Look for the audio of tracks or releases: the sure is fetched, the unsure waits for your word',
    access: 'member',
    status: 202,
    body: wanted,
    response: z.object({
      queued: z.number().int(),
      skipped: z.object({ withAudio: z.number().int(), live: z.number().int() }),
      /** The first two hundred. */
      runs: z.array(run),
    }),
    errors: ['not-found', 'unprocessable'],
  },
  findings: {
    method: 'GET',
    path: '/api/fetching/findings',
    summary: 'Tracks for which something was found that is not surely theirs',
    access: 'reader',
    query: pageQuery,
    response: pageOf(audioFinding),
  },
  decide: {
    method: 'POST',
    path: '/api/fetching/findings/:id',
    summary: 'Say which of the found is the track’s, and fetch it; null: none of them',
    access: 'member',
    params: idParams,
    body: z.object({ url: z.url().nullable() }),
    response: z.object({ run: run.nullable(), remaining: z.number().int() }),
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
