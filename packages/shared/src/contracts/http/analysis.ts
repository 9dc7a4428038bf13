import { z } from 'zod';
import { uuid } from './common.js';
import { routes } from './define-route.js';
import { run } from './runs.js';
import { trackFilter } from './search.js';
import { musicalKey } from './tracks.js';

const bpm = z.number().min(40).max(220);

/** How the analysis is to hear your tracks. */
export const analysisSettings = z.object({
  /** A tempo outside is read an octave lower or higher where that is possible; null leaves it to the evidence. */
  bpmRange: z
    .object({ min: bpm, max: bpm })
    .refine(
      ({ min, max }) => max >= 1.5 * min,
      'The range must be wide: its end at least one and a half times its beginning.',
    )
    .nullable(),
});
export type AnalysisSettings = z.infer<typeof analysisSettings>;

const heardValues = z.object({
  bpm: z.number().nullable(),
  key: musicalKey.nullable(),
  energy: z.number().nullable(),
  loudnessLufs: z.number().nullable(),
});

/** Tracks that an older analyser heard, and what the present one would say of some of them. */
export const analysisUpgrade = z.object({
  /** The analyser's version now: "audio/1". */
  current: z.string(),
  outdated: z.number().int(),
  /** Tracks that were chosen to try it on; nothing of it counts yet. */
  sample: z.array(
    z.object({
      trackId: uuid,
      title: z.string(),
      before: heardValues.extend({ version: z.string() }),
      /** Null while it waits, and where it failed. */
      after: heardValues.nullable(),
      problem: z.string().nullable(),
    }),
  ),
});
export type AnalysisUpgrade = z.infer<typeof analysisUpgrade>;

export const analysisRoutes = routes({
  analyse: {
    method: 'POST',
    path: '/api/analysis',
    summary: 'Analyse the audio of these tracks, or of all that a filter finds',
    access: 'member',
    status: 202,
    body: z.object({
      trackIds: z.array(uuid).min(1).max(10_000).optional(),
      filter: trackFilter.optional(),
      /** Analyse again what this version of the analyser has already heard. */
      again: z.boolean().default(false),
    }),
    response: z.object({
      /** One run a track; at most the first 200 are listed. */
      runs: z.array(run),
      queued: z.number().int(),
      /** Tracks left out, and why. */
      skipped: z.object({
        withoutAudio: z.number().int(),
        upToDate: z.number().int(),
        alreadyQueued: z.number().int(),
      }),
    }),
    errors: ['not-found'],
  },
  settings: {
    method: 'GET',
    path: '/api/analysis/settings',
    summary: 'How the analysis is to hear your tracks',
    access: 'reader',
    response: analysisSettings,
  },
  saveSettings: {
    method: 'PUT',
    path: '/api/analysis/settings',
    summary: 'Say how the analysis is to hear your tracks, from the next one on',
    access: 'member',
    body: analysisSettings,
    response: analysisSettings,
  },
  upgrade: {
    method: 'GET',
    path: '/api/analysis/upgrade',
    summary: 'How many of your tracks an older analyser heard, and what the sample said',
    access: 'reader',
    response: analysisUpgrade,
  },
  tryUpgrade: {
    method: 'POST',
    path: '/api/analysis/upgrade/sample',
    summary: 'Hear a few outdated tracks with the present analyser; keeps nothing of it',
    access: 'member',
    status: 202,
    response: analysisUpgrade,
    errors: ['conflict'],
  },
  startUpgrade: {
    method: 'POST',
    path: '/api/analysis/upgrade',
    summary: 'Analyse again all tracks that an older analyser heard',
    access: 'member',
    status: 202,
    response: z.object({ queued: z.number().int(), alreadyQueued: z.number().int() }),
  },
});
