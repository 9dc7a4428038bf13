import { z } from 'zod';

/** What Segue writes into a file's own tags. */
export const TAG_FIELDS = ['bpm', 'key', 'genre', 'energy', 'comment'] as const;
export const tagField = z.enum(TAG_FIELDS);
export type TagField = z.infer<typeof tagField>;

/** Longest comment, in characters; players show far less. */
export const MOST_COMMENT = 8000;

/** The texts to write. A field that is left out is not touched; there is no way to write an empty one. */
export const tagValues = z.object({
  /** At most two decimals: "127.98". */
  bpm: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,2})?$/)
    .optional(),
  /** In the notation that was chosen: "8A", "Am". */
  key: z.string().min(1).max(20).optional(),
  genre: z.string().min(1).max(1000).optional(),
  /** 1 to 10. */
  energy: z
    .string()
    .regex(/^([1-9]|10)$/)
    .optional(),
  comment: z.string().min(1).max(MOST_COMMENT).optional(),
});
export type TagValues = z.infer<typeof tagValues>;

/** One field of one file: what it says, and what it will say (or says now). */
export const tagChange = z.object({ field: tagField, before: z.string(), after: z.string() });
export type TagChange = z.infer<typeof tagChange>;
