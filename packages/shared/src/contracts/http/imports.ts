import { z } from 'zod';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { runAccepted } from './runs.js';

export const importBatch = z.object({
  id: uuid,
  runId: uuid,
  fileName: z.string(),
  format: z.string(),
  status: z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled']),
  /** Good rows by what became of them; bad rows stand in `problems`. */
  counts: z.object({
    total: z.number().int(),
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    bad: z.number().int(),
  }),
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
  label: z.string(),
  field: z.string(),
  before: z.string(),
  after: z.string(),
});

export const importRoutes = routes({
  create: {
    method: 'POST',
    path: '/api/imports',
    summary: 'Bring in a Discogs collection export (CSV)',
    access: 'member',
    status: 202,
    upload: { maxBytes: 100 * 1024 * 1024 },
    response: runAccepted.extend({ importId: uuid }),
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
});
