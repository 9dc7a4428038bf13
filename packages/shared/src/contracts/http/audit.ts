import { z } from 'zod';
import { pageOf, pageQuery, timestamp } from './common.js';
import { routes, type RouteContract } from './define-route.js';

/**
 * Whether doing this is noted in the audit log: whatever changes something and is the owner's alone, and what a route
 * names by itself.
 */
export function isAudited({ access, method, audit }: RouteContract): boolean {
  return audit !== undefined || (access === 'owner' && method !== 'GET');
}

export const auditEntry = z.object({
  id: z.uuid(),
  at: timestamp,
  /** Who, as they were called then; the id is null for somebody who had no account yet. */
  actorId: z.string().nullable(),
  actorName: z.string(),
  via: z.enum(['cookie', 'api-key', 'proxy', 'nobody']),
  /** IP address, as the nearest trusted proxy says it. */
  address: z.string(),
  /** `accounts.updateUser`: group and route of the contract, or `auth.…` for what happens at the sign-in. */
  action: z.string(),
  /** What the action does, in words. */
  words: z.string(),
  /** Ids in the address (never a token), and those fields of the body that the contract lets be noted. Never a secret. */
  details: z.record(z.string(), z.unknown()),
  /**
   * `begun` while it is at work, and for ever where the process ended before it could say more; then `done`, or the code
   * of the error that came instead.
   */
  outcome: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

const days = z
  .number()
  .int()
  .min(30, 'Keep the log for 30 days or longer.')
  .max(3650, 'Ten years is the longest.');

/** Who did what that the owner alone may do, or that concerns who gets in. */
export const auditRoutes = routes({
  list: {
    method: 'GET',
    path: '/api/audit',
    summary: 'The audit log, newest first',
    access: 'owner',
    query: pageQuery.extend({
      actorId: z.string().max(64).optional(),
      action: z.string().max(100).optional(),
      outcome: z.enum(['done', 'refused', 'begun']).optional(),
    }),
    /** `actors` and `actions` are all there are, to filter by. */
    response: pageOf(auditEntry).extend({
      actors: z.array(z.object({ id: z.string(), name: z.string() })),
      actions: z.array(z.object({ action: z.string(), words: z.string() })),
      keptDays: z.number().int(),
    }),
  },
  keep: {
    method: 'PUT',
    path: '/api/audit/settings',
    summary: 'Set how many days the audit log is kept',
    access: 'owner',
    audit: ['days'],
    body: z.object({ days }),
    response: z.object({ days: z.number().int() }),
  },
});
