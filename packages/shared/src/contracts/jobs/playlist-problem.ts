import { z } from 'zod';
import { CURVE_TEMPLATES, TERM_NAMES, type CurveTemplate } from '../../domain/mixing/index.js';
import { USUAL_OVERLAP_SECONDS } from '../../domain/music/index.js';

/**
 * A playlist problem as JSON: what `evolve-playlist` reads from storage and `npm run ga` from a file.
 * Documented with examples in services/ga/README.md.
 */

const share = z.number().min(0).max(1);
const trackId = z.string().min(1).max(200);
const facts = z.array(z.string()).default([]);
const unknown = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const vector = unknown(z.array(z.number()).min(1).max(4096));

/** `MixTrack` as JSON, and what only a set needs. Everything but `id` may be left out. */
export const problemTrack = z.object({
  id: trackId,
  /** How sentences name it; its id when left out. */
  title: unknown(z.string().max(500)),
  bpm: unknown(z.number().min(0).max(1000)),
  bpmConfidence: unknown(share),
  key: unknown(z.string().max(40)),
  keyConfidence: unknown(share),
  energy: unknown(z.number().min(1).max(10)),
  moods: unknown(z.record(z.string(), share)),
  styles: facts,
  genres: facts,
  artists: facts,
  label: unknown(z.string()),
  releaseId: unknown(z.string()),
  year: unknown(z.number()),
  loudnessLufs: unknown(z.number()),
  audioVector: vector,
  meaningVector: vector,
  durationSeconds: unknown(z.number().min(0)),
  lastPlayedDaysAgo: unknown(z.number().min(0)),
  /** The DJ's own rating, 0..5 stars. */
  rating: unknown(z.number().min(0).max(5)),
  /** Crates that it lies in, by name, for quotas and phases. */
  crates: facts,
  /** What keeps it together with others in mode `blocks`; its first style when left out. */
  kind: unknown(z.string()),
});
export type ProblemTrack = z.infer<typeof problemTrack>;

/** Points in any order, straight lines between, or a template laid over `low`..`high`. */
const curveOf = (value: z.ZodNumber) =>
  z.union([
    z.object({
      points: z
        .array(z.object({ at: share, value }))
        .min(1)
        .max(200),
    }),
    z.object({
      template: z.enum(Object.keys(CURVE_TEMPLATES) as [CurveTemplate, ...CurveTemplate[]]),
      low: value,
      high: value,
    }),
  ]);
export type ProblemCurve = z.infer<ReturnType<typeof curveOf>>;

/** Which tracks a phase or quota means: all given facts must hold; lists mean "any of". */
export const trackSelector = z.object({
  trackIds: z.array(trackId).optional(),
  crates: z.array(z.string()).optional(),
  artists: z.array(z.string()).optional(),
  labels: z.array(z.string()).optional(),
  genres: z.array(z.string()).optional(),
  styles: z.array(z.string()).optional(),
  bpm: z.object({ min: z.number().optional(), max: z.number().optional() }).optional(),
  energy: z.object({ min: z.number().optional(), max: z.number().optional() }).optional(),
  year: z.object({ min: z.number().optional(), max: z.number().optional() }).optional(),
});
export type TrackSelector = z.infer<typeof trackSelector>;

const position = z.int().min(1).max(1000);
const tracksInSet = z.int().min(1).max(1000);

const windowPenalty = z.object({ window: z.int().min(0).max(50), cost: share });

/** Any part of `MixRules` (domain/mixing); what is left out keeps its default. */
export const mixRulesInput = z.object({
  pitchRangePercent: z.number().min(0).max(100).optional(),
  halfValuePitchPercent: z.number().positive().max(100).optional(),
  halfDoubleFactor: share.optional(),
  keyLock: z.boolean().optional(),
  keyMoves: z
    .array(
      z.object({
        name: z.string().max(60),
        steps: z.int().min(-11).max(11),
        changesMode: z.boolean(),
        from: z.enum(['major', 'minor', 'any']),
        score: share,
      }),
    )
    .max(100)
    .optional(),
  energyStep: z.number().min(-9).max(9).optional(),
  weights: z.partialRecord(z.enum(TERM_NAMES), z.number().min(0).max(100)).optional(),
  sameArtist: windowPenalty.optional(),
  sameLabel: windowPenalty.optional(),
  sameRelease: windowPenalty.optional(),
  recentlyPlayed: z.object({ days: z.number().min(0).max(3650), cost: share }).optional(),
});

/** The named terms of a set's score. `transitions` is the mean of all joints; the rest are 0..1 likewise. */
export const SET_TERM_NAMES = [
  'transitions',
  'weak-joints',
  'known',
  'energy-curve',
  'bpm-curve',
  'variety',
  'rating',
  'freshness',
  'length',
] as const;
export const setTermName = z.enum(SET_TERM_NAMES);
export type SetTermName = z.infer<typeof setTermName>;

const randomSeed = z.int().min(0).max(2_147_483_647).default(1);

/**
 * How long to think. `seconds` is turned into a fixed number of evaluations (so that an answer does not depend on the
 * machine's mood); `timeLimitSeconds` is the wall clock that ends it in any case, five times `seconds` unless given.
 */
const budget = z
  .object({ seconds: z.number().min(0).max(600), timeLimitSeconds: z.number().min(0).max(3600).optional() })
  .default({ seconds: 2 });

/** Tracks, scored by our own fitness. Hard rules are kept or the answer says which two collide. */
export const tracksProblem = z
  .object({
    pool: z.array(problemTrack).min(1).max(20_000),
    /** Give one of both; neither means the whole pool. */
    length: z
      .union([
        z.object({ tracks: tracksInSet }),
        z.object({
          minutes: z.number().min(0).max(1440),
          /** How long two tracks play together at each joint. */
          overlapSeconds: z.number().min(0).max(300).default(USUAL_OVERLAP_SECONDS),
        }),
      ])
      .optional(),
    /** `select` chooses and orders; `order` keeps every track of the pool; `blocks` keeps tracks of a kind together. */
    mode: z.enum(['select', 'order', 'blocks']).default('select'),
    seeds: z.array(trackId).default([]),
    /** Place 1 is the first. */
    pins: z.array(z.object({ position, trackId })).default([]),
    first: trackId.optional(),
    last: trackId.optional(),
    forbidden: z.array(trackId).default([]),
    /** Pairs that the DJ knows to work, in this order: they score 1. */
    together: z.array(z.object({ from: trackId, to: trackId })).default([]),
    /** Pairs that never follow each other, in either order. */
    never: z.array(z.object({ from: trackId, to: trackId })).default([]),
    energyCurve: curveOf(z.number().min(1).max(10)).optional(),
    bpmCurve: curveOf(z.number().min(20).max(400)).optional(),
    bpmOrder: z.enum(['free', 'rising', 'falling']).default('free'),
    /** Parts of the set (0..1 of its places) that only take tracks of their selector. */
    phases: z
      .array(z.object({ name: z.string(), from: share, to: share, only: trackSelector }))
      .max(50)
      .default([]),
    quotas: z
      .array(
        z.union([
          /** At least or at most so many of the tracks that the selector means. */
          z.object({
            name: z.string(),
            of: trackSelector,
            min: z.int().min(0).optional(),
            max: z.int().min(0).optional(),
          }),
          /** At most so many of each artist, label, release or crate. */
          z.object({
            name: z.string(),
            each: z.enum(['artist', 'label', 'release', 'crate']),
            max: z.int().min(1),
          }),
        ]),
      )
      .max(50)
      .default([]),
    /** Weights of the set's terms; what is left out keeps its default, 0 leaves a term out. */
    weights: z.partialRecord(setTermName, z.number().min(0).max(100)).default({}),
    rules: mixRulesInput.default({}),
    /** How many clearly different answers. */
    answers: z.int().min(1).max(3).default(3),
    randomSeed,
    budget,
  })
  .refine((problem) => new Set(problem.pool.map((track) => track.id)).size === problem.pool.length, {
    message: 'Two tracks of the pool have the same id.',
    path: ['pool'],
  });
export type TracksProblem = z.infer<typeof tracksProblem>;
export type TracksProblemInput = z.input<typeof tracksProblem>;

const matrixOf = (value: z.ZodNumber) => z.array(z.array(value).min(1)).min(1).max(5000);
const matrix = matrixOf(z.number());

/**
 * Bare numbers, so that any objective and any solver can be compared: the score of an order is
 * sum of transition[a][b] over neighbours + sum of position[track][place] − sum of pairPenalty.matrix[a][b]
 * over all pairs at most `window` places apart (a before b). With sense `minimise` the penalties are added:
 * they make it worse in either sense.
 */
export const bareProblem = z
  .object({
    transition: matrix,
    /** Row a track, column a place. */
    position: matrix.optional(),
    pairPenalty: z.object({ window: z.int().min(1).max(50), matrix: matrixOf(z.number().min(0)) }).optional(),
    /** Tracks to choose; all of them when left out. */
    length: tracksInSet.optional(),
    sense: z.enum(['maximise', 'minimise']).default('maximise'),
    answers: z.int().min(1).max(3).default(1),
    randomSeed,
    budget,
  })
  .superRefine((problem, context) => {
    const n = problem.transition.length;
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (problem.transition.some((row) => row.length !== n)) {
      complain('transition', `The transition matrix must be square: ${n} rows need ${n} numbers each.`);
    }
    const length = problem.length ?? n;
    if (length > n) complain('length', `The matrix has ${n} tracks, ${length} cannot be chosen.`);
    const { position: places, pairPenalty } = problem;
    if (places && (places.length !== n || places.some((row) => row.length < length))) {
      complain('position', `The position scores must be ${n} rows of at least ${length} numbers.`);
    }
    if (
      pairPenalty &&
      (pairPenalty.matrix.length !== n || pairPenalty.matrix.some((row) => row.length !== n))
    ) {
      complain('pairPenalty', `The pair penalties must be ${n} rows of ${n} numbers.`);
    }
  });
export type BareProblem = z.infer<typeof bareProblem>;
export type BareProblemInput = z.input<typeof bareProblem>;

export type PlaylistProblem = TracksProblem | BareProblem;

export const isBareProblem = (problem: PlaylistProblem): problem is BareProblem => 'transition' in problem;
