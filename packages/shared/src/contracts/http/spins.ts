import { z } from 'zod';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { trackFilter } from './search.js';
import { releaseCard } from './entities.js';

export const spin = z.object({
  id: uuid,
  release: releaseCard,
  track: z.object({ id: uuid, title: z.string(), position: z.string() }).nullable(),
  /** "A"; empty for the whole record, or where the track says it. */
  side: z.string(),
  session: z.string(),
  playedAt: timestamp,
});
export type Spin = z.infer<typeof spin>;

/** What was played, and what to play next. */
export const spinRoutes = routes({
  list: {
    method: 'GET',
    path: '/api/spins',
    summary: 'What you played, newest first',
    access: 'reader',
    query: pageQuery.extend({ releaseId: uuid.optional(), session: z.string().max(200).optional() }),
    response: pageOf(spin).extend({
      /** Sessions, newest first, with how many spins each has. */
      sessions: z.array(z.object({ name: z.string(), spins: z.number().int(), lastAt: timestamp })),
    }),
  },
  log: {
    method: 'POST',
    path: '/api/spins',
    summary: 'Log that this record, side or track was played',
    access: 'member',
    status: 201,
    body: z.object({
      releaseId: uuid,
      trackId: uuid.optional(),
      side: z.string().trim().max(10).default(''),
      session: z.string().trim().max(200).default(''),
      /** Left out: now. */
      playedAt: timestamp.optional(),
    }),
    response: spin,
    errors: ['not-found', 'unprocessable'],
  },
  remove: {
    method: 'DELETE',
    path: '/api/spins/:id',
    summary: 'Take a spin out of the log',
    access: 'member',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  dig: {
    method: 'GET',
    path: '/api/dig',
    summary: 'Records at random out of what a filter leaves',
    access: 'reader',
    query: trackFilter.extend({
      count: z.coerce.number().int().min(1).max(20).default(1),
      /** Leaves out what was played since so many days. */
      notPlayedDays: z.coerce.number().int().min(1).max(3650).optional(),
      /** The same seed digs up the same records while the collection stays the same. */
      seed: z.coerce.number().int().min(0).max(4_294_967_295).optional(),
    }),
    response: z.object({
      items: z.array(releaseCard.extend({ lastPlayedAt: timestamp.nullable(), location: z.string() })),
      /** Out of how many. */
      total: z.number().int(),
    }),
  },
});
