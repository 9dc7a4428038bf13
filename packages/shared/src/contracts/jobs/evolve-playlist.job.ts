import { z } from 'zod';
import { defineJob } from './define-job.js';
import { setTermName } from './playlist-problem.js';

/** One set term as it came out: 0..1 and how much it counts. */
export const setTerm = z.object({ name: setTermName, value: z.number(), weight: z.number() });
export type SetTerm = z.infer<typeof setTerm>;

const generationFigures = {
  generation: z.int(),
  best: z.number(),
  mean: z.number(),
  /** Mean distance between the individuals, 0 (all alike) .. 1 (nothing shared). */
  diversity: z.number(),
};

/** What the run page draws live, once a generation. */
export const evolveDetail = z.object({ ...generationFigures, terms: z.array(setTerm) });
export type EvolveDetail = z.infer<typeof evolveDetail>;

/** One set: its tracks in order, its score, and why. */
export const playlistAnswer = z.object({
  /** Track ids; for a bare problem the row numbers as text. */
  order: z.array(z.string()),
  /** 0..1, the weighted mean of the terms; for a bare problem the plain sum. */
  score: z.number(),
  terms: z.array(setTerm),
  /** For how many of the set's transitions each transition term was known. */
  known: z.record(z.string(), z.int()),
  /** Playing time with overlaps, when the length of every track is known. */
  durationSeconds: z.number().nullable(),
});
export type PlaylistAnswer = z.infer<typeof playlistAnswer>;

export const evolveResult = z.object({
  /** Best first; the others are clearly different: see `distance` in services/ga/README.md. */
  answers: z.array(playlistAnswer).min(1).max(3),
  /** At most 200 points, the first and the last generation among them. */
  history: z.array(z.object(generationFigures)).max(200),
  poolSize: z.int(),
  /** How many tracks of the pool were considered after narrowing. */
  consideredSize: z.int(),
  generations: z.int(),
  evaluations: z.int(),
  /** True when no order of the considered tracks scores more than the first answer: proven, not searched. */
  proven: z.boolean().default(false),
  /** `time` means that the wall clock ended it first: only then may the same problem give another answer. */
  endedBy: z.enum(['budget', 'stagnation', 'time', 'cancelled']),
});
export type EvolveResult = z.infer<typeof evolveResult>;

/** Evolve a set that mixes. Reads the problem from storage (claim check): it may hold thousands of tracks. */
export const evolvePlaylistJob = defineJob({
  name: 'evolve-playlist',
  title: 'Evolve playlist',
  payload: z.object({
    /** Storage key of a `PlaylistProblem` as JSON. */
    problemKey: z.string().min(1),
  }),
  result: evolveResult,
  detail: evolveDetail,
  failures: [
    /** Storage has no such problem. */
    'problem-missing',
    /** Not JSON, or not a problem: the message says which field and why. */
    'problem-invalid',
    /** Hard rules that cannot all be kept: the message names two that collide. */
    'infeasible',
    /** Cancelled before the first complete set. */
    'cancelled',
  ],
});
