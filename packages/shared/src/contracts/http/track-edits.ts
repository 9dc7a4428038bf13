import { z } from 'zod';
import { idParams, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { trackFilter } from './search.js';
import { musicalKey, valueSource } from './tracks.js';

/** One edit changes at most this many tracks. */
export const MOST_TRACKS_OF_AN_EDIT = 10_000;

const tag = z.string().trim().min(1).max(50);

/** What is done to each of many tracks; what is left out stays. */
export const trackChange = z.object({
  /** Stars; null takes your own back, and the copy's count again. */
  rating: z.number().int().min(1).max(5).nullable().optional(),
  addTags: z.array(tag).max(50).optional(),
  removeTags: z.array(tag).max(50).optional(),
  /** A tempo for all (null takes your own back), or each one's own times 2 or 0.5. */
  bpm: z
    .union([
      z.object({ set: z.number().min(40).max(220).nullable() }),
      z.object({ times: z.union([z.literal(2), z.literal(0.5)]) }),
    ])
    .optional(),
  /** null takes your own word back. */
  key: musicalKey.nullable().optional(),
});
export type TrackChange = z.infer<typeof trackChange>;

/** The tracks of an edit: those named, or all of yours that a filter leaves. */
const editedTracks = z.object({
  trackIds: z.array(uuid).min(1).max(MOST_TRACKS_OF_AN_EDIT).optional(),
  filter: trackFilter.optional(),
});

/** A value as it is kept: a number, a key, words, tags; null where nothing was said. */
export const keptValue = z.union([z.number(), z.string(), musicalKey, z.array(z.string())]).nullable();
export type KeptValue = z.infer<typeof keptValue>;

export const valueChange = z.object({ field: z.string(), before: keptValue, after: keptValue });

/** Why some tracks are left as they are. */
const left = z.object({ reason: z.string(), tracks: z.number().int() });

const editCounts = z.object({
  /** Tracks that were chosen. */
  tracks: z.number().int(),
  /** Tracks that come out other than they were. */
  changed: z.number().int(),
  left: z.array(left),
});

export const editPreview = editCounts.extend({
  /** Pass it on with the edit: what has changed since is then left alone. */
  asOf: timestamp,
  /** How many tracks get another value, by field. */
  fields: z.record(z.string(), z.number().int()),
  /** The first few, as they show before and after. */
  sample: z.array(
    z.object({ trackId: uuid, title: z.string(), artist: z.string(), changes: z.array(valueChange) }),
  ),
});
export type EditPreview = z.infer<typeof editPreview>;

export const valueHistory = z.object({
  /** Newest first. */
  items: z.array(
    valueChange.extend({
      at: timestamp,
      source: valueSource,
      /** "by hand", "an edit of 40 tracks", "an edit taken back", "version 1.2", "import:rekordbox". */
      how: z.string(),
      confidence: z.number().nullable(),
    }),
  ),
});
export type ValueHistory = z.infer<typeof valueHistory>;

export const trackEditRoutes = routes({
  preview: {
    method: 'POST',
    path: '/api/track-edits/preview',
    summary: 'What an edit of many tracks would do: counts, and the first few before and after',
    access: 'member',
    body: editedTracks.extend({ change: trackChange }),
    response: editPreview,
    errors: ['not-found', 'unprocessable'],
  },
  apply: {
    method: 'POST',
    path: '/api/track-edits',
    summary: 'Edit up to 10,000 tracks in one go; the answer names the edit, so that it can be taken back',
    access: 'member',
    body: editedTracks.extend({ change: trackChange, asOf: timestamp.optional() }),
    response: editCounts.extend({ id: uuid.nullable() }),
    errors: ['not-found', 'unprocessable'],
  },
  undo: {
    method: 'POST',
    path: '/api/track-edits/:id/undo',
    summary: 'Take an edit back: every value as it was, but for those that were changed since',
    access: 'member',
    params: idParams,
    response: z.object({
      restored: z.number().int(),
      /** Values that somebody changed after the edit; they stay. */
      conflicts: z.array(z.object({ trackId: uuid, field: z.string() })),
    }),
    errors: ['not-found', 'conflict'],
  },
  history: {
    method: 'GET',
    path: '/api/tracks/:id/history',
    summary: 'What was said of a track of yours, when and by whom, newest first',
    access: 'reader',
    params: idParams,
    response: valueHistory,
    errors: ['not-found'],
  },
});
