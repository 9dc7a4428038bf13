import { z } from 'zod';

/** One recording of a search (api.deezer.com, "Search"); `preview` is empty where there is none. */
export const wireTrack = z.object({
  title: z.string(),
  link: z.string(),
  duration: z.number().optional(),
  preview: z.string().nullish(),
  artist: z.object({ name: z.string() }),
  album: z.object({ title: z.string() }).optional(),
});
export type WireTrack = z.infer<typeof wireTrack>;

/** Errors come with status 200; code 4 is the quota (50 requests in 5 seconds). */
export const wireSearch = z.union([
  z.object({ error: z.object({ code: z.number().optional(), message: z.string().optional() }) }),
  z.object({ data: z.array(wireTrack) }),
]);
