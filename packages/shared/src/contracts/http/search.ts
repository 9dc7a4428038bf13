import { z } from 'zod';
import { SORT_FIELDS } from '../../domain/query/index.js';
import { listQuery } from './common.js';
import { routes } from './define-route.js';
import { trackRow } from './tracks.js';

/** `true` in an address, true in a body; what was parsed once parses again to the same. */
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);
const number = z.coerce.number();

/** `sort=-year,title`: fields in order, a minus for descending. */
export const sortField = z.enum(SORT_FIELDS);

/** Filters of the library; several values of one are alternatives, several filters all hold. */
export const trackFilter = z.object({
  genre: listQuery.optional(),
  style: listQuery.optional(),
  label: listQuery.optional(),
  artist: listQuery.optional(),
  country: listQuery.optional(),
  folder: listQuery.optional(),
  /** Format of the record: "Vinyl", "CD", "LP". */
  format: listQuery.optional(),
  /** "Living room" or "Living room / Box 3". */
  place: listQuery.optional(),
  tag: listQuery.optional(),
  /** What the analysis heard: "relaxed", "happy", "sad", "aggressive". */
  mood: listQuery.optional(),
  /** Crates of yours, plain or smart, by id or by name. */
  crate: listQuery.optional(),
  /** Camelot keys: `8A,9A`. */
  key: listQuery.optional(),
  bpmMin: number.optional(),
  bpmMax: number.optional(),
  yearMin: number.optional(),
  yearMax: number.optional(),
  energyMin: number.optional(),
  energyMax: number.optional(),
  ratingMin: number.optional(),
  hasAudio: flag.optional(),
  analysed: flag.optional(),
  hasBpm: flag.optional(),
  hasKey: flag.optional(),
  /** The record has its tracklist. */
  hasTracklist: flag.optional(),
  hasCover: flag.optional(),
  /** Date added, from and to (both included): "2024-03-01". */
  addedFrom: z.iso.date().optional(),
  addedTo: z.iso.date().optional(),
  owned: flag.optional(),
  releaseId: listQuery.optional(),
});
export type TrackFilter = z.output<typeof trackFilter>;
export type TrackFilterInput = z.input<typeof trackFilter>;

export const facetValue = z.object({ value: z.string(), count: z.number().int() });
export const histogram = z.object({
  min: z.number(),
  max: z.number(),
  /** Equal bins from min to max. */
  bins: z.array(z.number().int()),
});

/** A word of a query that cannot be meant as it stands: where it is (character offsets, end exclusive), and why. */
export const queryProblem = z.object({
  start: z.number().int(),
  end: z.number().int(),
  message: z.string(),
});
export type QueryProblem = z.infer<typeof queryProblem>;

/** One way to go on with a query. */
export const completionOption = z.object({
  /** What stands between `from` and `to` when it is chosen. */
  insert: z.string(),
  label: z.string(),
  /** An example of a field, the artist of a track. */
  detail: z.string(),
  /** Tracks of the searched library that have the value; null where nothing is counted. */
  count: z.number().int().nullable(),
});
export type CompletionOption = z.infer<typeof completionOption>;

export const searchRoutes = routes({
  search: {
    method: 'GET',
    path: '/api/search',
    summary: 'Tracks that match, as you type: hits, total, facets, milliseconds',
    access: 'reader',
    query: trackFilter.extend({
      /** Free text and conditions: docs/query-language.md. */
      q: z.string().max(10_000).default(''),
      limit: z.coerce.number().int().min(0).max(500).default(50),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
      sort: z.string().max(200).default(''),
      /** Whose records: yours, those of one friend or followed collection (by id), or of all that you may see. */
      whose: z.string().max(64).default('mine'),
      facets: flag.default(true),
      /** One hit for each record, the best of its tracks; total and facets then count records. */
      perRecord: flag.default(false),
    }),
    response: z.object({
      hits: z.array(
        trackRow.extend({
          /** Where the query's words stand: `{ title: [[0, 4]] }`, character offsets, end exclusive. */
          highlights: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))),
        }),
      ),
      total: z.number().int(),
      /** Words of the query that were left out or that nothing has; the rest of it was searched for. */
      problems: z.array(queryProblem),
      facets: z.record(z.string(), z.array(facetValue)),
      histograms: z.record(z.string(), histogram),
      milliseconds: z.number(),
      /** Which engine answered, and whether it is still filling. */
      engine: z.object({ name: z.string(), state: z.enum(['ready', 'rebuilding', 'fallback']) }),
    }),
    errors: ['not-found'],
  },
  complete: {
    method: 'GET',
    path: '/api/search/complete',
    summary: 'What could stand at the caret of a query: fields, and values of the library with their counts',
    access: 'reader',
    query: z.object({
      q: z.string().max(10_000).default(''),
      /** Place of the caret in characters; the end unless said. */
      cursor: z.coerce.number().int().min(0).max(10_000).optional(),
      whose: z.string().max(64).default('mine'),
    }),
    response: z.object({
      /** What an option replaces. */
      from: z.number().int(),
      to: z.number().int(),
      options: z.array(completionOption),
    }),
    errors: ['not-found'],
  },
});
