import { z } from 'zod';
import { idParams, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { run } from './runs.js';
import { trackRow } from './tracks.js';

export const collectionItem = z.object({
  id: uuid,
  copy: z.number().int(),
  folder: z.string(),
  mediaCondition: z.string(),
  sleeveCondition: z.string(),
  rating: z.number().int().nullable(),
  notes: z.string(),
  addedAt: timestamp,
});

export const release = z.object({
  id: uuid,
  discogsId: z.number().int().nullable(),
  title: z.string(),
  artist: z.string(),
  year: z.number().int().nullable(),
  country: z.string().nullable(),
  label: z.string(),
  catalogNumber: z.string(),
  format: z.string(),
  genres: z.array(z.string()),
  styles: z.array(z.string()),
  thumbUrl: z.string().nullable(),
  coverUrl: z.string().nullable(),
  /** listed: the tracklist is still to come; detailed: it is in; missing: the catalogue has none. */
  details: z.enum(['listed', 'detailed', 'missing']),
  /** Your own copies. */
  items: z.array(collectionItem),
  tracks: z.array(trackRow),
});
export type Release = z.infer<typeof release>;

export const releaseRoutes = routes({
  get: {
    method: 'GET',
    path: '/api/releases/:id',
    summary: 'One release: its sides, and your copies',
    access: 'reader',
    params: idParams,
    response: release,
    errors: ['not-found'],
  },
  fetchDetails: {
    method: 'POST',
    path: '/api/releases/details',
    summary: 'Fetch tracklists from Discogs: of these releases, or of all that lack them',
    access: 'member',
    status: 202,
    body: z.object({ releaseIds: z.array(uuid).min(1).max(10_000).optional() }),
    response: z.object({ run: run.nullable(), releases: z.number().int() }),
    errors: ['not-configured', 'conflict'],
  },
});
