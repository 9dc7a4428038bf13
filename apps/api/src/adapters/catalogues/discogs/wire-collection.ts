import { z } from 'zod';
import { count, listOf, text, wireArtist, wireFormat, wireLabel, wirePagination } from './wire-parts.js';

/** A release in a listing. */
const wireBasicInformation = z.object({
  id: z.int().positive(),
  title: z.string(),
  year: count,
  master_id: count,
  artists: listOf(wireArtist),
  labels: listOf(wireLabel),
  formats: listOf(wireFormat),
  genres: listOf(z.string()),
  styles: listOf(z.string()),
  thumb: text,
  cover_image: text,
});

const wireCopy = z.object({
  id: z.int().positive(),
  instance_id: z.int().positive(),
  /** Only the owner sees folder and notes. */
  folder_id: z.int().nullish(),
  rating: count,
  date_added: z.string(),
  notes: listOf(z.object({ field_id: z.int(), value: text })),
  basic_information: wireBasicInformation,
});

/** `GET /users/{name}/collection/folders/0/releases`, and `…/collection/releases/{id}`. */
export const wireCollectionPage = z.object({ pagination: wirePagination, releases: z.array(wireCopy) });

/** `GET /users/{name}/wants` */
export const wireWantlistPage = z.object({
  pagination: wirePagination,
  wants: z.array(
    z.object({
      rating: count,
      notes: text,
      date_added: z.string(),
      basic_information: wireBasicInformation,
    }),
  ),
});

/** `GET /users/{name}/collection/folders` */
export const wireFolders = z.object({
  folders: z.array(z.object({ id: z.int(), name: z.string(), count })),
});

/** `GET /users/{name}/collection/fields` */
export const wireFields = z.object({
  fields: z.array(z.object({ id: z.int(), name: z.string(), type: text, options: listOf(z.string()) })),
});

/** `GET /users/{name}/collection/value` */
export const wireValue = z.object({ minimum: z.string(), median: z.string(), maximum: z.string() });

/** `GET /oauth/identity` */
export const wireIdentity = z.object({ username: z.string().min(1) });

export type WireBasicInformation = z.output<typeof wireBasicInformation>;
export type WireCopy = z.output<typeof wireCopy>;
export type WireCollectionPage = z.output<typeof wireCollectionPage>;
export type WireWantlistPage = z.output<typeof wireWantlistPage>;
