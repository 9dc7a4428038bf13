import { z } from 'zod';

/** Discogs leaves fields out, or sends null or "", for the same thing: all three read as empty here. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '');
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
export const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

export const wireArtist = z.object({ id: count, name: z.string(), anv: text, join: text });

export const wireLabel = z.object({ id: count, name: z.string(), catno: text });

export const wireFormat = z.object({
  name: z.string(),
  /** A number in quotes. */
  qty: z.union([z.string(), z.number()]).nullish(),
  text,
  descriptions: listOf(z.string()),
});

export const wireImage = z.object({
  type: text,
  uri: text,
  resource_url: text,
  uri150: text,
  width: count,
  height: count,
});

export const wirePagination = z.object({
  page: z.int().positive(),
  pages: z.int().nonnegative(),
  items: z.int().nonnegative(),
});
