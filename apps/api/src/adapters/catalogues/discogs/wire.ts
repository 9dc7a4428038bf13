import { z } from 'zod';

/**
 * `GET /releases/{id}` as Discogs sends it. Only what Segue reads is named; the rest is dropped.
 * Discogs leaves fields out, or sends null or "", for the same thing: all three read as empty here.
 */
const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '');
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

const wireArtist = z.object({ id: count, name: z.string(), anv: text, join: text });
const wireCredit = wireArtist.extend({ role: text, tracks: text });

const wireLine = z.object({
  position: text,
  type_: text,
  title: text,
  duration: text,
  artists: listOf(wireArtist),
  extraartists: listOf(wireCredit),
});
const wireTrack = wireLine.extend({ sub_tracks: listOf(wireLine) });

export const wireRelease = z.object({
  id: z.int().positive(),
  title: z.string().min(1),
  master_id: count,
  artists: listOf(wireArtist),
  extraartists: listOf(wireCredit),
  year: count,
  country: text,
  labels: listOf(z.object({ id: count, name: z.string(), catno: text })),
  formats: listOf(
    z.object({
      name: z.string(),
      /** A number in quotes. */
      qty: z.union([z.string(), z.number()]).nullish(),
      text,
      descriptions: listOf(z.string()),
    }),
  ),
  genres: listOf(z.string()),
  styles: listOf(z.string()),
  tracklist: listOf(wireTrack),
  videos: listOf(z.object({ uri: z.string(), title: text, duration: count })),
  identifiers: listOf(z.object({ type: text, value: text, description: text })),
  images: listOf(
    z.object({ type: text, uri: text, resource_url: text, uri150: text, width: count, height: count }),
  ),
  thumb: text,
  date_changed: text,
});

export type WireRelease = z.output<typeof wireRelease>;
export type WireArtist = z.output<typeof wireArtist>;
export type WireCredit = z.output<typeof wireCredit>;
export type WireLine = z.output<typeof wireLine>;
export type WireTrack = z.output<typeof wireTrack>;
