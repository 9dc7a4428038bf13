import { z } from 'zod';
import { CURVE_TEMPLATES, type CurveTemplate } from '../../domain/mixing/index.js';
import { USUAL_OVERLAP_SECONDS } from '../../domain/music/index.js';
import { mixRulesInput, setTermName, trackSelector } from '../jobs/playlist-problem.js';
import { uuid } from './common.js';
import { trackFilter } from './search.js';

/** What a person may ask of a set. The problem that the worker solves is made of it and of the pool. */

const MOMENT = 'A point of a curve lies between 0 (start) and 1 (end of the set).';
const ENERGY = 'Energy lies between 1 and 10.';
const BPM = 'BPM lies between 20 and 400.';

const moment = z.number().min(0, MOMENT).max(1, MOMENT);
const energy = z.number().min(1, ENERGY).max(10, ENERGY);
const bpm = z.number().min(20, BPM).max(400, BPM);

const template = z.enum(Object.keys(CURVE_TEMPLATES) as [CurveTemplate, ...CurveTemplate[]]);

/** Target energy over the set: points drawn by hand, or a shape laid over low..high. */
export const energyCurve = z.union([
  z.array(z.object({ at: moment, energy })).max(200),
  z.object({ template, low: energy.default(1), high: energy.default(10) }),
]);
export type EnergyCurve = z.infer<typeof energyCurve>;

/** Target BPM over the set, likewise. */
export const bpmCurve = z.union([
  z.array(z.object({ at: moment, bpm })).max(200),
  z.object({ template, low: bpm, high: bpm }),
]);
export type BpmCurve = z.infer<typeof bpmCurve>;

const name = z.string().trim().min(1, 'A name is missing.').max(100);

/** Parts of the set (0..1 of its places) that take only what passes their filter. */
export const setPhase = z
  .object({ name, from: moment, to: moment, only: trackSelector })
  .refine(({ from, to }) => from < to, { message: 'A phase ends after it begins.', path: ['to'] });

const count = z.number().int().min(0).max(1000);
export const setQuota = z.union([
  z
    .object({ name, of: trackSelector, min: count.optional(), max: count.optional() })
    .refine(({ min, max }) => min !== undefined || max !== undefined, {
      message: 'A quota says how many at least, or at most.',
    }),
  z.object({
    name,
    each: z.enum(['artist', 'label', 'release', 'crate']),
    max: z.number().int().min(1).max(1000),
  }),
]);

/** One track straight after another. */
export const trackPair = z.object({ from: uuid, to: uuid });

export const setWishes = {
  name: z.string().trim().min(1).max(200).optional(),
  /** Tracks that must be in. */
  seeds: z.array(uuid).max(200).default([]),
  /** Tracks in the set; or give `minutes`. */
  length: z.number().int().min(1, 'A set has at least one track.').max(500).optional(),
  minutes: z.number().min(1, 'A set lasts at least one minute.').max(1440).optional(),
  /** How long two tracks play together at each joint: counts when the length is given in minutes. */
  overlapSeconds: z.number().min(0).max(300).default(USUAL_OVERLAP_SECONDS),
  /** `select` chooses and orders; `order` keeps every track; `blocks` keeps tracks of one style together. */
  mode: z.enum(['select', 'order', 'blocks']).default('select'),
  pool: trackFilter.default({}),
  /** Choose from exactly these tracks instead of a filter. */
  tracks: z.array(uuid).min(1).max(1000).optional(),
  /** The same request with the same number gives the same answer. */
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
  /** How far a deck pitches, in percent. */
  pitchRange: z.number().min(1).max(100).default(8),
  keyLock: z.boolean().default(true),
  energyCurve: energyCurve.optional(),
  bpmCurve: bpmCurve.optional(),
  bpmOrder: z.enum(['free', 'rising', 'falling']).default('free'),
  /** Place 1 is the first. */
  pins: z
    .array(z.object({ position: z.number().int().min(1).max(1000), trackId: uuid }))
    .max(1000)
    .default([]),
  first: uuid.optional(),
  last: uuid.optional(),
  forbidden: z.array(uuid).max(2000).default([]),
  phases: z.array(setPhase).max(50).default([]),
  quotas: z.array(setQuota).max(50).default([]),
  /** Pairs for this set alone, beside those that the person has rated. */
  together: z.array(trackPair).max(500).default([]),
  never: z.array(trackPair).max(500).default([]),
  /** Whether the pairs that the person has rated count. */
  ratedPairs: z.boolean().default(true),
  /** What mixes, where it is not as the person has set it for all their sets. */
  rules: mixRulesInput.omit({ pitchRangePercent: true, keyLock: true }).optional(),
  /** Weights of the set's terms; what is left out keeps its default, 0 leaves a term out. */
  weights: z.partialRecord(setTermName, z.number().min(0).max(100)).default({}),
  /** How many clearly different answers. */
  answers: z.number().int().min(1).max(3).default(3),
};
