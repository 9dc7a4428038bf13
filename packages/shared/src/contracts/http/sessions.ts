import { z } from 'zod';
import { timestamp } from './common.js';
import { routes } from './define-route.js';

const session = z.object({
  id: z.string(),
  /** In words, as far as the browser says: "Firefox on Linux". */
  device: z.string(),
  /** Where it was seen last: an IP address, empty when it is not known. */
  address: z.string(),
  createdAt: timestamp,
  /** To the minute. */
  lastSeenAt: timestamp,
  expiresAt: timestamp,
  /** The one that asks. */
  current: z.boolean(),
});
export type Session = z.infer<typeof session>;

/** Where one is signed in. A session's token is in its cookie alone, and in no answer. */
export const sessionRoutes = routes({
  list: {
    method: 'GET',
    path: '/api/sessions',
    summary: 'Where you are signed in',
    access: 'reader',
    response: z.object({ items: z.array(session) }),
  },
  revoke: {
    method: 'DELETE',
    path: '/api/sessions/:id',
    summary: 'Sign one device out',
    access: 'reader',
    audit: [],
    status: 204,
    params: z.object({ id: z.string().min(1).max(64) }),
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  revokeOthers: {
    method: 'DELETE',
    path: '/api/sessions',
    summary: 'Sign out everywhere else',
    access: 'reader',
    audit: [],
    response: z.object({ ended: z.number().int() }),
  },
});
