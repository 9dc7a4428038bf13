import { z } from 'zod';
import { KEY_NOTATIONS } from '../../domain/mixing/index.js';
import { tagChange } from '../jobs/tag-values.js';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { trackFilter } from './search.js';

/** Files of one batch at most. */
export const MOST_TAGGED = 2000;

/** Words of a comment's template, each in braces. A stretch between separators whose word is unknown is left out. */
export const TAG_WORDS = [
  'bpm',
  'key',
  'energy',
  'rating',
  'tags',
  'notes',
  'label',
  'catalog',
  'position',
  'year',
] as const;
export type TagWord = (typeof TAG_WORDS)[number];

/** What is written. A field of which your library knows nothing is not touched. */
export const tagChoice = z
  .object({
    bpm: z.boolean().default(false),
    key: z.enum(KEY_NOTATIONS).nullable().default(null),
    genre: z.enum(['styles', 'genres']).nullable().default(null),
    energy: z.boolean().default(false),
    /** A template: "{key} · Energy {energy}"; see `TAG_WORDS`. A comment that was there is replaced. */
    comment: z.string().trim().min(1).max(500).nullable().default(null),
  })
  .refine(
    ({ bpm, key, genre, energy, comment }) =>
      bpm || energy || [key, genre, comment].some((one) => one !== null),
    'Choose at least one field to write.',
  );
export type TagChoice = z.infer<typeof tagChoice>;

export const tagFile = z.object({
  id: uuid,
  trackId: uuid,
  label: z.string(),
  fileName: z.string(),
  /**
   * Where a file of a batch stands. `waiting`: a run is on it. `ready`: previewed, something would change. `unchanged`:
   * it says so already. `refused`: it may not be written. `stopped`: its run was cancelled.
   */
  state: z.enum(['waiting', 'ready', 'unchanged', 'refused', 'failed', 'stopped', 'written', 'undone']),
  changes: z.array(tagChange),
  /** Why it was refused, or what went wrong last. */
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type TagFile = z.infer<typeof tagFile>;
export type TagFileState = TagFile['state'];

export const tagBatch = z.object({
  id: uuid,
  createdAt: timestamp,
  choice: tagChoice,
  files: z.number().int(),
  /** Files in each state. */
  counts: z.record(z.string(), z.number().int()),
  /** What the live runs do: look, write, take back; null when none is live. */
  working: z.enum(['preview', 'write', 'undo']).nullable(),
});
export type TagBatch = z.infer<typeof tagBatch>;

export const tagRoutes = routes({
  create: {
    method: 'POST',
    path: '/api/tags',
    summary: 'Look what writing tags into these tracks’ files would change; writes nothing',
    access: 'member',
    status: 202,
    body: z.object({
      trackIds: z.array(uuid).min(1).max(MOST_TAGGED).optional(),
      filter: trackFilter.optional(),
      choice: tagChoice,
      /** Also the stored copies of scanned files. What lies in a scanned folder itself is never written. */
      includeScanned: z.boolean().default(false),
    }),
    response: tagBatch,
    errors: ['not-found', 'unprocessable'],
  },
  list: {
    method: 'GET',
    path: '/api/tags',
    summary: 'Your batches of tags, newest first',
    access: 'reader',
    query: pageQuery,
    response: pageOf(tagBatch),
  },
  get: {
    method: 'GET',
    path: '/api/tags/:id',
    summary: 'One batch, with a page of its files',
    access: 'reader',
    params: idParams,
    query: pageQuery,
    response: z.object({ batch: tagBatch, files: z.array(tagFile) }),
    errors: ['not-found'],
  },
  write: {
    method: 'POST',
    path: '/api/tags/:id/write',
    summary: 'Write what the preview showed',
    access: 'member',
    status: 202,
    params: idParams,
    response: tagBatch,
    errors: ['not-found', 'conflict'],
  },
  undo: {
    method: 'POST',
    path: '/api/tags/:id/undo',
    summary: 'Make the files of a batch as they were, byte for byte',
    access: 'member',
    status: 202,
    params: idParams,
    response: tagBatch,
    errors: ['not-found', 'conflict'],
  },
  stop: {
    method: 'POST',
    path: '/api/tags/:id/stop',
    summary: 'Stop what runs for a batch; files that are written stay written',
    access: 'member',
    params: idParams,
    response: tagBatch,
    errors: ['not-found'],
  },
});
