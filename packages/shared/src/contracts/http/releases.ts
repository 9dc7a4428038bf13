import { z } from 'zod';
import { idParams, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { run } from './runs.js';
import { trackRow } from './tracks.js';

/** What an owner may say of a copy. */
export const itemFields = z.object({
  folder: z.string().trim().min(1, 'A folder has a name.').max(100),
  mediaCondition: z.string().max(100),
  sleeveCondition: z.string().max(100),
  rating: z.number().int().min(1).max(5).nullable(),
  notes: z.string().max(10_000),
  /** By the name of the custom field. */
  customFields: z.record(z.string().min(1).max(100), z.string().max(10_000)),
  /** Where it stands: "Living room", "Box 3", "12". */
  shelf: z.string().trim().max(100),
  box: z.string().trim().max(100),
  slot: z.string().trim().max(100),
});

export const collectionItem = z.object({
  id: uuid,
  /** The person whose copy it is. */
  ownerId: z.string(),
  copy: z.number().int(),
  folder: z.string(),
  mediaCondition: z.string(),
  sleeveCondition: z.string(),
  rating: z.number().int().nullable(),
  notes: z.string(),
  customFields: z.record(z.string(), z.string()),
  shelf: z.string(),
  box: z.string(),
  slot: z.string(),
  addedAt: timestamp,
  /** Its instance at Discogs, where it has one. */
  discogsInstance: z.number().nullable(),
  /** No longer in the collection at Discogs since then. */
  goneSince: timestamp.nullable(),
  /** Fields that you edited here, with what Discogs says; null when Discogs never said. */
  edited: z.array(z.object({ field: z.string(), discogs: z.string().nullable() })),
});
export type CollectionItem = z.infer<typeof collectionItem>;

/** What an owner may say of a release instead of the catalogue; null goes back to the catalogue's value. */
export const releaseEdit = z.object({
  title: z.string().trim().min(1).max(500).nullable().optional(),
  artist: z.string().trim().min(1).max(500).nullable().optional(),
  year: z.number().int().min(1860).max(2100).nullable().optional(),
  country: z.string().trim().max(100).nullable().optional(),
  label: z.string().trim().max(500).nullable().optional(),
  catalogNumber: z.string().trim().max(200).nullable().optional(),
  format: z.string().trim().max(300).nullable().optional(),
  genres: z.array(z.string().trim().min(1).max(100)).max(30).nullable().optional(),
  styles: z.array(z.string().trim().min(1).max(100)).max(50).nullable().optional(),
});

/** A release at the catalogue, to add. */
export const catalogueHit = z.object({
  discogsId: z.number().int(),
  title: z.string(),
  year: z.number().int().nullable(),
  country: z.string().nullable(),
  label: z.string(),
  catalogNumber: z.string(),
  format: z.string(),
  thumbUrl: z.string().nullable(),
  barcodes: z.array(z.string()),
  /** How many copies you have of it. */
  owned: z.number().int(),
});
export type CatalogueHit = z.infer<typeof catalogueHit>;

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
  masterId: z.number().int().nullable(),
  artists: z.array(z.object({ id: uuid, name: z.string() })),
  labels: z.array(z.object({ id: uuid, name: z.string(), catalogNumber: z.string() })),
  identifiers: z.array(z.object({ type: z.string(), value: z.string() })),
  /** Fields that you edited, with the catalogue's own value as text. */
  edited: z.array(z.object({ field: z.string(), catalogue: z.string() })),
  /** You uploaded the cover. */
  ownCover: z.boolean(),
  lastPlayedAt: timestamp.nullable(),
  spins: z.number().int(),
  /** Your own copies, and those of friends who show you theirs. */
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
  searchCatalogue: {
    method: 'GET',
    path: '/api/catalogue/search',
    summary: 'Look for a release at Discogs: by words, barcode, catalogue number or release number',
    access: 'member',
    query: z.object({
      q: z.string().trim().max(200).optional(),
      barcode: z.string().trim().max(50).optional(),
      catno: z.string().trim().max(100).optional(),
      discogsId: z.coerce.number().int().min(1).optional(),
    }),
    response: z.object({ items: z.array(catalogueHit) }),
    errors: ['unprocessable', 'rate-limited', 'not-configured', 'unavailable'],
  },
  add: {
    method: 'POST',
    path: '/api/releases',
    summary: 'Add a copy: of a release at Discogs by its number, or of one that you type in',
    access: 'member',
    status: 201,
    body: z.object({
      discogsId: z.number().int().min(1).optional(),
      typed: z
        .object({
          title: z.string().trim().min(1, 'A release has a title.').max(500),
          artist: z.string().trim().min(1, 'A release has an artist.').max(500),
          year: z.number().int().min(1860).max(2100).nullable().default(null),
          label: z.string().trim().max(500).default(''),
          catalogNumber: z.string().trim().max(200).default(''),
          format: z.string().trim().max(300).default('Vinyl'),
          tracks: z
            .array(
              z.object({
                position: z.string().trim().max(20).default(''),
                title: z.string().trim().min(1).max(500),
                artist: z.string().trim().max(500).default(''),
                durationSeconds: z.number().int().min(1).max(86_400).nullable().default(null),
              }),
            )
            .max(500)
            .default([]),
        })
        .optional(),
      item: itemFields.partial().default({}),
    }),
    response: release,
    errors: ['not-found', 'unprocessable', 'rate-limited', 'not-configured', 'unavailable'],
  },
  edit: {
    method: 'PATCH',
    path: '/api/releases/:id',
    summary: 'Say better than the catalogue, for yourself; null goes back to its value',
    access: 'member',
    params: idParams,
    body: releaseEdit,
    response: release,
    errors: ['not-found'],
  },
  cover: {
    method: 'GET',
    path: '/api/releases/:id/cover',
    summary: 'The cover that you, or a friend who shows you theirs, uploaded',
    access: 'reader',
    params: idParams,
    query: z.object({
      /** Pixels of the square that it fits into. */
      size: z.coerce
        .number()
        .pipe(z.union([z.literal(300), z.literal(1200)]))
        .default(1200),
      /** Of what it shows: such an address may be kept for good. */
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    }),
    response: { raw: 'image/*' },
    errors: ['not-found'],
  },
  uploadCover: {
    method: 'POST',
    path: '/api/releases/:id/cover',
    summary: 'Upload a cover: JPEG, PNG or WebP',
    access: 'member',
    status: 201,
    params: idParams,
    upload: { maxBytes: 20 * 1024 * 1024 },
    response: release,
    errors: ['not-found', 'too-large', 'unsupported-type', 'unprocessable'],
  },
  removeCover: {
    method: 'DELETE',
    path: '/api/releases/:id/cover',
    summary: 'Back to the catalogue’s cover',
    access: 'member',
    params: idParams,
    response: release,
    errors: ['not-found'],
  },
  addItem: {
    method: 'POST',
    path: '/api/releases/:id/items',
    summary: 'Add another copy',
    access: 'member',
    status: 201,
    params: idParams,
    body: itemFields.partial(),
    response: release,
    errors: ['not-found'],
  },
  editItem: {
    method: 'PATCH',
    path: '/api/items/:id',
    summary:
      'Change a copy; your word stays whatever a sync brings. `back` names fields to give back to Discogs.',
    access: 'member',
    params: idParams,
    body: itemFields.partial().extend({ back: z.array(z.string().max(50)).max(20).optional() }),
    response: release,
    errors: ['not-found', 'unprocessable'],
  },
  editItems: {
    method: 'PATCH',
    path: '/api/items',
    summary: 'Change many copies of yours at once: those named, or all copies of these releases',
    access: 'member',
    body: z.object({
      itemIds: z.array(uuid).max(10_000).optional(),
      releaseIds: z.array(uuid).max(10_000).optional(),
      change: itemFields.omit({ customFields: true, notes: true }).partial(),
    }),
    response: z.object({ changed: z.number().int() }),
    errors: ['not-found', 'unprocessable'],
  },
  removeItem: {
    method: 'DELETE',
    path: '/api/items/:id',
    summary: 'Remove a copy from your collection here; Discogs is not told',
    access: 'member',
    status: 204,
    params: idParams,
    response: { raw: 'nothing' },
    errors: ['not-found'],
  },
  places: {
    method: 'GET',
    path: '/api/places',
    summary: 'Shelves and boxes that you use, and folders, with how many copies each holds',
    access: 'reader',
    response: z.object({
      folders: z.array(z.object({ name: z.string(), copies: z.number().int() })),
      places: z.array(z.object({ shelf: z.string(), box: z.string(), copies: z.number().int() })),
    }),
  },
});
