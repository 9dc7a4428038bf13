import { z } from 'zod';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { run } from './runs.js';
import { trackRow } from './tracks.js';

/** What can be read. `table` is a CSV of one's own, whose columns must be named first. */
export const importFormat = z.enum([
  'discogs-collection',
  'discogs-wantlist',
  'table',
  'rekordbox',
  'traktor',
  'serato',
  'm3u',
  'itunes',
  'segue',
  'discogs-sync',
]);
export type ImportFormat = z.infer<typeof importFormat>;

/** What a column of a table may be. */
export const tableField = z.enum([
  'title',
  'artist',
  'album',
  'label',
  'catalogNumber',
  'year',
  'bpm',
  'key',
  'duration',
  'genre',
  'style',
  'comment',
  'rating',
  'tags',
  'position',
  'path',
  'discogsId',
  'ignore',
]);
export type TableField = z.infer<typeof tableField>;

export const importBatch = z.object({
  id: uuid,
  /** Null while a table waits for its mapping. */
  runId: uuid.nullable(),
  fileName: z.string(),
  format: importFormat,
  status: z.enum(['mapping', 'queued', 'running', 'succeeded', 'failed', 'cancelled']),
  /** Nothing was written: the changes say what would be. */
  dryRun: z.boolean(),
  /** Good rows by what became of them; bad rows stand in `problems`. */
  counts: z.object({
    total: z.number().int(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    bad: z.number().int(),
    /** No longer at Discogs, kept and marked. */
    gone: z.number().int(),
    /** Waiting for your word: which track is it? */
    unsure: z.number().int(),
  }),
  /** Playlists that the file brought. */
  playlists: z.number().int(),
  /** How many of the releases have their tracklist by now. */
  details: z.object({ detailed: z.number().int(), waiting: z.number().int(), missing: z.number().int() }),
  createdAt: timestamp,
});
export type ImportBatch = z.infer<typeof importBatch>;

export const importProblem = z.object({
  line: z.number().int(),
  column: z.string(),
  message: z.string(),
  raw: z.string(),
});

export const importChange = z.object({
  kind: z.enum(['added', 'changed', 'gone']),
  label: z.string(),
  field: z.string(),
  before: z.string(),
  after: z.string(),
});

/** An entry whose track is unsure. */
export const importReview = z.object({
  id: uuid,
  importId: uuid,
  line: z.number().int(),
  entry: z.object({
    title: z.string(),
    artist: z.string(),
    album: z.string(),
    durationSeconds: z.number().nullable(),
    bpm: z.number().nullable(),
    key: z.string(),
    year: z.number().int().nullable(),
  }),
  candidates: z.array(
    z.object({
      track: trackRow,
      distance: z.number(),
      penalties: z.array(z.object({ name: z.string(), value: z.number(), sentence: z.string() })),
    }),
  ),
});
export type ImportReview = z.infer<typeof importReview>;

export const importRoutes = routes({
  create: {
    method: 'POST',
    path: '/api/imports',
    summary:
      'Bring in a file: Discogs collection or wantlist, a table (CSV), rekordbox, Traktor, Serato, M3U, iTunes, or a Segue backup',
    access: 'member',
    status: 202,
    upload: { maxBytes: 1024 * 1024 * 1024 },
    /** A table has no run yet: it waits for `start`. */
    response: z.object({ importId: uuid, format: importFormat, run: run.nullable() }),
    errors: ['conflict', 'too-large', 'unsupported-type', 'unprocessable'],
  },
  list: {
    method: 'GET',
    path: '/api/imports',
    summary: 'Your imports, newest first',
    access: 'reader',
    query: pageQuery,
    response: pageOf(importBatch),
  },
  get: {
    method: 'GET',
    path: '/api/imports/:id',
    summary: 'One import: its counts, the first bad rows, the first changes',
    access: 'reader',
    params: idParams,
    response: importBatch.extend({
      problems: z.array(importProblem),
      changes: z.array(importChange),
    }),
    errors: ['not-found'],
  },
  problemsCsv: {
    method: 'GET',
    path: '/api/imports/:id/problems.csv',
    summary: 'All bad rows of an import, with why, as a CSV file',
    access: 'reader',
    params: idParams,
    response: { raw: 'text/csv' },
    errors: ['not-found'],
  },
  preview: {
    method: 'GET',
    path: '/api/imports/:id/preview',
    summary: 'The columns of a table, its first rows, and what each column seems to be',
    access: 'reader',
    params: idParams,
    response: z.object({
      columns: z.array(
        z.object({
          name: z.string(),
          guess: tableField,
          /** A few values of it. */
          examples: z.array(z.string()),
        }),
      ),
      rows: z.array(z.array(z.string())),
      /** How the first rows would be read with the guess, or with what was said last. */
      mapping: z.record(z.string(), tableField),
    }),
    errors: ['not-found', 'conflict'],
  },
  start: {
    method: 'POST',
    path: '/api/imports/:id/start',
    summary: 'Say what each column of a table is, and bring it in',
    access: 'member',
    status: 202,
    params: idParams,
    body: z.object({ mapping: z.record(z.string(), tableField) }),
    response: z.object({ importId: uuid, run }),
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  discard: {
    method: 'DELETE',
    path: '/api/imports/:id',
    summary: 'Drop a table that was not brought in, or a dry run',
    access: 'member',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found', 'conflict'],
  },
  reviews: {
    method: 'GET',
    path: '/api/import-reviews',
    summary: 'Entries whose track is unsure, of one import or of all',
    access: 'reader',
    query: pageQuery.extend({ importId: uuid.optional() }),
    response: pageOf(importReview),
  },
  decide: {
    method: 'POST',
    path: '/api/import-reviews/:id',
    summary: 'Say which track an entry is, that it is a new one, or leave it out',
    access: 'member',
    params: idParams,
    body: z.object({ decision: z.enum(['join', 'new', 'dismiss']), trackId: uuid.optional() }),
    response: z.object({ remaining: z.number().int() }),
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
