import { z } from 'zod';

export const uuid = z.uuid();
export const idParams = z.object({ id: uuid });
/** ISO 8601 in UTC. */
export const timestamp = z.iso.datetime();

/** A page of a list: `limit` rows from `offset`. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), total: z.number().int() });
}

/** `a=1&a=2` and `a=1,2` both read as a list. A comma with a space behind it is part of a name: "Folk, World, & Country". */
export const listQuery = z.union([z.string(), z.array(z.string())]).transform((value) =>
  [value]
    .flat()
    .flatMap((part) => part.split(/,(?!\s)/))
    .map((part) => part.trim())
    .filter(Boolean),
);

export const nothing = z.object({}).strict();
