import { z } from 'zod';
import { pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';

const count = z.number().int().min(0);
const seconds = z.number().min(0);

/** One kind of job, over all people and machines. */
export const queueState = z.object({
  /** Name of the job contract, and of its queue. */
  kind: z.string(),
  title: z.string(),
  /** Nothing is begun until it is resumed. */
  paused: z.boolean(),
  queued: count,
  running: count,
  /** How long the oldest waits that is not begun; null when none waits. */
  oldestSeconds: seconds.nullable(),
  /** Medians of the last hour; null when none ended in it. */
  waitSeconds: seconds.nullable(),
  runSeconds: seconds.nullable(),
  /** Ended in the last hour. */
  lastHour: count,
  /** Failed in the last 24 hours, for whatever reason. */
  failedToday: count,
  deadLetters: count,
  /** Ended in each five minutes of the last hour, the oldest first. */
  course: z.array(count).length(12),
});
export type QueueState = z.infer<typeof queueState>;

/** A worker process that was heard of in the last minute. */
export const workerState = z.object({
  id: uuid,
  service: z.string(),
  version: z.string(),
  host: z.string(),
  pid: z.number().int(),
  startedAt: timestamp,
  /** Since its last sign of life; one comes every ten seconds. */
  silentSeconds: seconds,
  draining: z.boolean(),
  jobs: z.array(z.object({ kind: z.string(), title: z.string(), concurrency: count, running: count })),
});

/** A run that all attempts failed at, for no reason that its contract names. */
export const deadLetter = z.object({
  id: uuid,
  kind: z.string(),
  kindTitle: z.string(),
  /** What it was about; null when it is somebody else's. */
  title: z.string().nullable(),
  /** Whose it is; null for the system. */
  person: z.string().nullable(),
  attempts: count,
  message: z.string(),
  failedAt: timestamp,
});
export type DeadLetter = z.infer<typeof deadLetter>;

/** Work by the clock. */
export const scheduleState = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  /** Five fields, in the time zone of the api. */
  cron: z.string(),
  enabled: z.boolean(),
  running: z.boolean(),
  nextAt: timestamp.nullable(),
  startedAt: timestamp.nullable(),
  endedAt: timestamp.nullable(),
  /** Of the last time that it ended. */
  outcome: z.enum(['succeeded', 'failed']).nullable(),
  message: z.string(),
});
export type ScheduleView = z.infer<typeof scheduleState>;

/** These dead letters, those of one kind, or (empty) all. */
const which = z.object({ ids: z.array(uuid).max(1000).optional(), kind: z.string().optional() });
const nameParams = z.object({ name: z.string().max(100) });

export const queueRoutes = routes({
  overview: {
    method: 'GET',
    path: '/api/queues',
    summary: 'Every kind of job, and who works',
    access: 'owner',
    response: z.object({ kinds: z.array(queueState), workers: z.array(workerState) }),
  },
  pause: {
    method: 'PUT',
    path: '/api/queues/kinds/:kind/paused',
    summary: 'Pause a kind of job, or resume it; what runs goes on',
    access: 'owner',
    params: z.object({ kind: z.string().max(100) }),
    body: z.object({ paused: z.boolean() }),
    response: z.object({ paused: z.boolean() }),
    errors: ['not-found'],
  },
  deadLetters: {
    method: 'GET',
    path: '/api/queues/dead-letters',
    summary: 'Jobs that all attempts failed at, newest first',
    access: 'owner',
    query: pageQuery.extend({ kind: z.string().optional() }),
    response: pageOf(deadLetter),
  },
  retryDeadLetters: {
    method: 'POST',
    path: '/api/queues/dead-letters/retry',
    summary: 'Queue dead letters again, each for whoever asked for it',
    access: 'owner',
    status: 202,
    body: which,
    response: z.object({ retried: count, left: count }),
  },
  discardDeadLetters: {
    method: 'POST',
    path: '/api/queues/dead-letters/discard',
    summary: 'Take dead letters off the list; their runs stay failed',
    access: 'owner',
    body: which,
    response: z.object({ discarded: count }),
  },
  schedules: {
    method: 'GET',
    path: '/api/queues/schedules',
    summary: 'Work by the clock: when next, and how it went',
    access: 'owner',
    response: z.object({ items: z.array(scheduleState) }),
  },
  switchSchedule: {
    method: 'PATCH',
    path: '/api/queues/schedules/:name',
    summary: 'Switch a schedule on or off',
    access: 'owner',
    params: nameParams,
    body: z.object({ enabled: z.boolean() }),
    response: z.object({ items: z.array(scheduleState) }),
    errors: ['not-found'],
  },
  runSchedule: {
    method: 'POST',
    path: '/api/queues/schedules/:name/run',
    summary: 'Do now what the clock would do later',
    access: 'owner',
    status: 202,
    params: nameParams,
    response: z.object({ started: z.literal(true) }),
    errors: ['not-found', 'conflict'],
  },
});
