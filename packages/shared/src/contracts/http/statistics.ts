import { z } from 'zod';
import { routes } from './define-route.js';
import { trackFilter } from './search.js';

/** One mark of a picture: what it is called, how many, and the search it stands for (parameters of /api/search). */
const mark = z.object({
  name: z.string(),
  count: z.number().int(),
  filter: z.record(z.string(), z.string()),
});
export type StatisticsMark = z.infer<typeof mark>;

const coverage = z.object({
  name: z.string(),
  known: z.number().int(),
  total: z.number().int(),
  /** The search that finds those that lack it. */
  filter: z.record(z.string(), z.string()),
});

/** A collection in numbers; each mark links to its search. */
export const statisticsRoutes = routes({
  collection: {
    method: 'GET',
    path: '/api/statistics',
    summary: 'Your collection in numbers; a filter narrows it',
    access: 'reader',
    query: trackFilter,
    response: z.object({
      totals: z.object({
        records: z.number().int(),
        copies: z.number().int(),
        tracks: z.number().int(),
        artists: z.number().int(),
        labels: z.number().int(),
        /** Seconds of all tracks whose length is known. */
        seconds: z.number(),
        spins: z.number().int(),
      }),
      /** Records. */
      years: z.array(mark),
      decades: z.array(mark),
      countries: z.array(mark),
      labels: z.array(mark),
      formats: z.array(mark),
      genres: z.array(mark),
      styles: z.array(mark),
      /** Records by the month in which their first copy was added: "2024-03". */
      added: z.array(mark),
      /** Tracks, by 2 BPM from 60 to 200. */
      bpm: z.array(mark),
      /** Tracks by key, all 24, Camelot order 1A, 1B, 2A …; `name` is Camelot. */
      keys: z.array(mark),
      /** Audio, BPM, key, tracklist, cover. */
      coverage: z.array(coverage),
      value: z.object({ minimum: z.string(), median: z.string(), maximum: z.string() }).nullable(),
    }),
  },
});
