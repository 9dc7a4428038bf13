import { z } from 'zod';

/** What is told, in Redis, of a restore: again and again while the tables are exchanged, and once how that ended. */
export const restoreNews = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('restoring'),
    progress: z.object({ done: z.number(), total: z.number().nullable(), message: z.string() }),
  }),
  z.object({ type: z.literal('restored') }),
  z.object({ type: z.literal('not-restored') }),
]);
export type RestoreNews = z.infer<typeof restoreNews>;

/** Where it is told. @param prefix of every key of this installation */
export const restoreChannel = (prefix: string): string => `${prefix}:restore-news`;
