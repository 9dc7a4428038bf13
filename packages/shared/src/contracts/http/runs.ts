import { z } from 'zod';
import { idParams, listQuery, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';

export const runStatus = z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled']);
export type RunStatus = z.infer<typeof runStatus>;

/** One background job as its user sees it. */
export const run = z.object({
  id: uuid,
  /** Name of the job contract: "analyse-track". */
  kind: z.string(),
  /** What the kind is called: "Analyse audio". */
  kindTitle: z.string(),
  title: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }).nullable(),
  status: runStatus,
  progress: z.object({ done: z.number(), total: z.number().nullable(), message: z.string() }),
  attempts: z.number().int(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** What came of it, by kind: `{ importId }`, `{ playlistId }`, … */
  result: z.record(z.string(), z.unknown()).nullable(),
  cancelRequested: z.boolean(),
  createdAt: timestamp,
  startedAt: timestamp.nullable(),
  finishedAt: timestamp.nullable(),
});
export type Run = z.infer<typeof run>;

/** An answer to "do this": the run to watch. */
export const runAccepted = z.object({ run });

export const runRoutes = routes({
  list: {
    method: 'GET',
    path: '/api/runs',
    summary: 'Your runs, newest first',
    access: 'reader',
    query: pageQuery.extend({
      status: listQuery.pipe(z.array(runStatus)).optional(),
      kind: listQuery.optional(),
    }),
    response: pageOf(run).extend({
      /** How many of your runs are in each state, whatever the filter. */
      counts: z.record(runStatus, z.number().int()),
      /** Titles of the kinds that the owner of this installation has paused: their runs wait. */
      paused: z.array(z.string()),
    }),
  },
  get: {
    method: 'GET',
    path: '/api/runs/:id',
    summary: 'One run',
    access: 'reader',
    params: idParams,
    response: run,
    errors: ['not-found'],
  },
  cancel: {
    method: 'POST',
    path: '/api/runs/:id/cancel',
    summary: 'Stop a run: a queued one at once, a running one as soon as its worker hears',
    access: 'member',
    params: idParams,
    response: run,
    errors: ['not-found', 'conflict'],
  },
  retry: {
    method: 'POST',
    path: '/api/runs/:id/retry',
    summary: 'Queue a failed or cancelled run again, as a new run',
    access: 'member',
    status: 202,
    params: idParams,
    response: runAccepted,
    errors: ['not-found', 'conflict'],
  },
  cancelAll: {
    method: 'POST',
    path: '/api/runs/cancel',
    summary: 'Stop all your live runs of a kind',
    access: 'member',
    body: z.object({ kind: z.string().optional() }),
    response: z.object({ cancelled: z.number().int() }),
  },
  events: {
    method: 'GET',
    path: '/api/events',
    summary: 'The event stream (SSE) of your runs; see contracts/events',
    access: 'reader',
    response: { raw: 'text/event-stream' },
  },
});
