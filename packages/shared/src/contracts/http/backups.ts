import { z } from 'zod';
import { backupReason } from '../jobs/backup-reason.js';
import { timestamp } from './common.js';
import { routes } from './define-route.js';
import { runAccepted } from './runs.js';

const backupParams = z.object({ id: z.string().regex(/^segue-\d{8}-\d{6}-[0-9a-f]{4}$/, 'is no backup') });

const check = z.object({
  at: timestamp,
  /** `contents`: checksums and what is listed in it; `trial`: restored into a scratch database and counted. */
  how: z.enum(['contents', 'trial']),
  ok: z.boolean(),
  message: z.string(),
});

export const backup = z.object({
  id: z.string(),
  createdAt: timestamp,
  reason: backupReason,
  /** Of the archive, bytes. */
  size: z.number().int(),
  sha256: z.string(),
  app: z.string(),
  postgres: z.string(),
  /** The last migration in it. */
  schema: z.string(),
  holds: z.object({
    people: z.number().int(),
    copies: z.number().int(),
    tracks: z.number().int(),
    playlists: z.number().int(),
    audioFiles: z.number().int(),
  }),
  checks: z.array(check),
  /** Why it cannot be restored here; null when it can. */
  refusal: z.string().nullable(),
  /** What is to be known before it is restored; null when there is nothing. */
  warning: z.string().nullable(),
});

const settings = z.object({
  /** At 02:00, by the clock of the server: the switch of the schedule `daily-backup`, shown here too. */
  daily: z.boolean(),
  /** Daily backups that stay. */
  keep: z.number('must be a number').int().min(1, 'must be 1 or more').max(365, 'must be 365 or less'),
});

/** Backups of the whole installation. The owner's alone: they hold everybody's things. */
export const backupRoutes = routes({
  list: {
    method: 'GET',
    path: '/api/backups',
    summary: 'The backups that there are, where they lie, and when the next one is made',
    access: 'owner',
    response: z.object({
      /** The folder; null for a bucket. */
      folder: z.string().nullable(),
      /** Why none can be made or restored; null when all is well. */
      problem: z.string().nullable(),
      settings,
      /** When the next daily one is made; null while they are off. */
      next: timestamp.nullable(),
      items: z.array(backup),
    }),
  },
  write: {
    method: 'POST',
    path: '/api/backups',
    summary: 'Make a backup now',
    access: 'owner',
    status: 202,
    response: runAccepted,
    errors: ['conflict', 'not-configured'],
  },
  saveSettings: {
    method: 'PUT',
    path: '/api/backups/settings',
    summary: 'Whether a backup is made every day, and how many of those stay',
    access: 'owner',
    body: settings,
    response: settings,
  },
  download: {
    method: 'GET',
    path: '/api/backups/:id/file',
    summary: 'The archive itself, a tar file',
    access: 'owner',
    params: backupParams,
    response: { raw: 'application/x-tar' },
    errors: ['not-found'],
  },
  remove: {
    method: 'DELETE',
    path: '/api/backups/:id',
    summary: 'Delete a backup',
    access: 'owner',
    params: backupParams,
    status: 204,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  upload: {
    method: 'POST',
    path: '/api/backups/upload',
    summary: 'Bring a backup from elsewhere; it is looked at, and then stands in the list',
    access: 'owner',
    status: 201,
    upload: { maxBytes: 16 * 1024 * 1024 * 1024 },
    response: backup,
    errors: ['unprocessable', 'not-configured'],
  },
  verify: {
    method: 'POST',
    path: '/api/backups/:id/verify',
    summary: 'Try to restore it, into a scratch database that is thrown away',
    access: 'owner',
    params: backupParams,
    status: 202,
    response: runAccepted,
    errors: ['not-found', 'conflict', 'not-configured'],
  },
  restore: {
    method: 'POST',
    path: '/api/backups/:id/restore',
    summary: 'Put it in the place of everything that is here, after a restore point was made',
    access: 'owner',
    params: backupParams,
    body: z.object({ confirm: z.literal('restore', 'Type the word "restore".') }),
    status: 202,
    response: runAccepted,
    errors: ['not-found', 'conflict', 'unprocessable', 'not-configured'],
  },
});
