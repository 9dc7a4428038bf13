import { z } from 'zod';

/** One song of a search (iTunes Search API); music videos and books come without a preview of their own. */
export const wireSong = z.object({
  trackName: z.string(),
  artistName: z.string(),
  collectionName: z.string().optional(),
  trackTimeMillis: z.number().optional(),
  previewUrl: z.string().optional(),
  trackViewUrl: z.string().optional(),
});
export type WireSong = z.infer<typeof wireSong>;

export const wireSearch = z.object({ results: z.array(wireSong) });
