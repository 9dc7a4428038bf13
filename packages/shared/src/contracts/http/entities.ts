import { z } from 'zod';
import { idParams, pageOf, pageQuery, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { facetValue } from './search.js';
import { trackRow } from './tracks.js';

/** A release as a card on an artist's, label's or style's page. */
export const releaseCard = z.object({
  id: uuid,
  title: z.string(),
  artist: z.string(),
  year: z.number().int().nullable(),
  label: z.string(),
  catalogNumber: z.string(),
  format: z.string(),
  thumbUrl: z.string().nullable(),
  owned: z.boolean(),
});
export type ReleaseCard = z.infer<typeof releaseCard>;

const named = z.object({ id: uuid.nullable(), discogsId: z.number().int().nullable(), name: z.string() });
const listQuery = pageQuery.extend({ q: z.string().max(200).default('') });

/** What the pages of an artist, a label and a style have in common: your records and tracks of it, and its shape. */
const shape = {
  releases: z.array(releaseCard),
  tracks: z.array(trackRow),
  counts: z.object({ releases: z.number().int(), tracks: z.number().int() }),
  years: z.array(facetValue),
  styles: z.array(facetValue),
  keys: z.array(facetValue),
  /** BPM by 2 from 60 to 200: value is the lower edge. */
  bpm: z.array(facetValue),
};

/** Artists, labels and styles, as far as they are in your library. */
export const entityRoutes = routes({
  artists: {
    method: 'GET',
    path: '/api/artists',
    summary: 'Artists on your records, most records first',
    access: 'reader',
    query: listQuery,
    response: pageOf(
      z.object({ id: uuid, name: z.string(), releases: z.number().int(), tracks: z.number().int() }),
    ),
  },
  artist: {
    method: 'GET',
    path: '/api/artists/:id',
    summary: 'One artist: names, aliases, groups, your records and tracks',
    access: 'reader',
    params: idParams,
    response: z.object({
      id: uuid,
      discogsId: z.number().int().nullable(),
      name: z.string(),
      imageUrl: z.string().nullable(),
      variations: z.array(z.string()),
      aliases: z.array(named),
      groups: z.array(named),
      members: z.array(named),
      /** Null until the catalogue was asked (POST …/details). */
      fetchedAt: timestamp.nullable(),
      ...shape,
      labels: z.array(named.extend({ releases: z.number().int() })),
    }),
    errors: ['not-found'],
  },
  fetchArtist: {
    method: 'POST',
    path: '/api/artists/:id/details',
    summary: 'Ask the catalogue for an artist’s names, aliases and picture',
    access: 'member',
    params: idParams,
    response: z.object({ fetchedAt: timestamp }),
    errors: ['not-found', 'conflict', 'rate-limited', 'unavailable'],
  },
  labels: {
    method: 'GET',
    path: '/api/labels',
    summary: 'Labels of your records, most records first',
    access: 'reader',
    query: listQuery,
    response: pageOf(z.object({ id: uuid, name: z.string(), releases: z.number().int() })),
  },
  label: {
    method: 'GET',
    path: '/api/labels/:id',
    summary: 'One label: your records of it, in order of catalogue number',
    access: 'reader',
    params: idParams,
    response: z.object({
      id: uuid,
      discogsId: z.number().int().nullable(),
      name: z.string(),
      ...shape,
      artists: z.array(named.extend({ releases: z.number().int() })),
    }),
    errors: ['not-found'],
  },
  styles: {
    method: 'GET',
    path: '/api/styles',
    summary: 'Styles of your records with their genres, most records first',
    access: 'reader',
    query: listQuery,
    response: pageOf(
      z.object({
        name: z.string(),
        genres: z.array(z.string()),
        releases: z.number().int(),
        tracks: z.number().int(),
      }),
    ),
  },
  style: {
    method: 'GET',
    path: '/api/styles/:name',
    summary: 'One style: your records and tracks of it, its neighbours',
    access: 'reader',
    params: z.object({ name: z.string().min(1).max(200) }),
    response: z.object({
      name: z.string(),
      ...shape,
      /** Styles that stand on the same records. */
      neighbours: z.array(facetValue),
      artists: z.array(named.extend({ releases: z.number().int() })),
    }),
    errors: ['not-found'],
  },
});
