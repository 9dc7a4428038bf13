import { z } from 'zod';
import { moodAnalysis } from '../jobs/analyse-track.job.js';
import { idParams, timestamp, uuid } from './common.js';
import { routes } from './define-route.js';
import { runAccepted } from './runs.js';

/** A musical key: pitch class 0 (C) to 11 (B), and mode. How it is written is the reader's choice. */
export const musicalKey = z.object({
  pitchClass: z.number().int().min(0).max(11),
  mode: z.enum(['major', 'minor']),
});

/** Where a value came from: the owner's own correction wins, then the analysis, then what imports and tags said. */
export const valueSource = z.enum(['user', 'analysis', 'import', 'tags']);

function sourced<Value extends z.ZodType>(value: Value) {
  return z.object({ value, source: valueSource, confidence: z.number().min(0).max(1).nullable() });
}

/** The row that lists and search show. */
export const trackRow = z.object({
  /**
   * A `release` row stands for a whole record whose tracklist is not in yet, so that it can be found at once;
   * its id and releaseId are both the release's.
   */
  kind: z.enum(['track', 'release']),
  id: uuid,
  releaseId: uuid.nullable(),
  position: z.string(),
  title: z.string(),
  artist: z.string(),
  releaseTitle: z.string(),
  label: z.string(),
  catalogNumber: z.string(),
  year: z.number().int().nullable(),
  genres: z.array(z.string()),
  styles: z.array(z.string()),
  durationSeconds: z.number().nullable(),
  thumbUrl: z.string().nullable(),
  bpm: z.number().nullable(),
  key: musicalKey.nullable(),
  energy: z.number().nullable(),
  /** The energy that counts comes from the formula, not from a trained model, a person or an import. */
  energyEstimated: z.boolean(),
  rating: z.number().int().nullable(),
  tags: z.array(z.string()),
  hasAudio: z.boolean(),
  /** The track is on a record that you own. */
  owned: z.boolean(),
  /** Whose view of the track this is: you, or a friend whose collection you look at. */
  ownerId: z.string(),
  addedAt: timestamp.nullable(),
});
export type TrackRow = z.infer<typeof trackRow>;

/** What only the page of a track shows of its analysis. What was not measured is null. */
export const heardFacts = z.object({
  bpmCandidates: z.array(z.object({ bpm: z.number(), probability: z.number() })),
  secondBestKey: musicalKey.nullable(),
  /** How far the record is tuned from A = 440 Hz. */
  tuningCents: z.number().nullable(),
  truePeakDbtp: z.number().nullable(),
  loudnessRangeLu: z.number().nullable(),
  /** ReplayGain 2.0. */
  replayGainDb: z.number().nullable(),
  /** Onsets per second. */
  onsetRate: z.number().nullable(),
  /** Mean deviation from the loudness of the whole, dB. */
  dynamicComplexity: z.number().nullable(),
  moods: moodAnalysis.nullable(),
});
export type HeardFacts = z.infer<typeof heardFacts>;

export const analysisView = heardFacts.extend({
  featureVersion: z.string(),
  analysedAt: timestamp,
  bpm: z.number().nullable(),
  bpmConfidence: z.number().nullable(),
  key: musicalKey.nullable(),
  keyConfidence: z.number().nullable(),
  loudnessLufs: z.number().nullable(),
  danceability: z.number().nullable(),
  energy: z.number().nullable(),
  /** "model" for a trained one of the owner's, "estimated" for the documented formula. */
  energySource: z.string().nullable(),
  flags: z.array(z.string()),
});

export const trackDetail = trackRow.extend({
  values: z.object({
    bpm: z.array(sourced(z.number())),
    key: z.array(sourced(musicalKey)),
    energy: z.array(sourced(z.number())),
  }),
  notes: z.string(),
  /** Fields of the catalogue that you edited (title, artist, position, durationSeconds), with its own value. */
  edited: z.array(z.object({ field: z.string(), catalogue: z.string() })),
  /** Grids and cue points of your DJ programs. */
  cues: z.array(
    z.object({
      source: z.string(),
      grid: z.array(z.object({ seconds: z.number(), bpm: z.number(), beat: z.number().int() })),
      cues: z.array(
        z.object({
          kind: z.string(),
          name: z.string(),
          seconds: z.number(),
          endSeconds: z.number().nullable(),
          /** Hot-cue slot from 0; null for a memory cue. */
          slot: z.number().int().nullable(),
          /** "#ff8800"; null for none. */
          colour: z.string().nullable(),
        }),
      ),
    }),
  ),
  analysis: analysisView.nullable(),
  audio: z
    .object({
      fileName: z.string(),
      mime: z.string(),
      sizeBytes: z.number(),
      durationSeconds: z.number().nullable(),
      source: z.string(),
      matchedBy: z.string(),
      distance: z.number().nullable(),
      /** Since when a file that is read in place is no longer where it was; it is not played, and comes back by itself. */
      missingSince: timestamp.nullable(),
    })
    .nullable(),
  hasWaveform: z.boolean(),
  links: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      kind: z.string(),
      durationSeconds: z.number().nullable(),
    }),
  ),
  /** Playlists of yours that hold it. */
  playlists: z.array(z.object({ id: uuid, name: z.string() })),
});
export type TrackDetail = z.infer<typeof trackDetail>;

/** What a person may say of a track; null takes the correction back. */
export const trackCorrection = z.object({
  title: z.string().trim().min(1).max(500).nullable().optional(),
  artist: z.string().trim().min(1).max(500).nullable().optional(),
  position: z.string().trim().max(20).nullable().optional(),
  durationSeconds: z.number().int().min(1).max(86_400).nullable().optional(),
  bpm: z.number().min(40).max(220).nullable().optional(),
  key: musicalKey.nullable().optional(),
  energy: z.number().min(1).max(10).nullable().optional(),
  rating: z.number().int().min(1).max(5).nullable().optional(),
  tags: z.array(z.string().trim().min(1).max(50)).max(50).optional(),
  notes: z.string().max(10_000).optional(),
});

export const trackRoutes = routes({
  get: {
    method: 'GET',
    path: '/api/tracks/:id',
    summary: 'One track with everything known of it, and where each value came from',
    access: 'reader',
    params: idParams,
    response: trackDetail,
    errors: ['not-found'],
  },
  update: {
    method: 'PATCH',
    path: '/api/tracks/:id',
    summary: 'Correct a track, rate it, tag it; your word wins over imports and analysis',
    access: 'member',
    params: idParams,
    body: trackCorrection,
    response: trackDetail,
    errors: ['not-found'],
  },
  compatible: {
    method: 'GET',
    path: '/api/tracks/:id/compatible',
    summary: 'Tracks that mix well after this one, best first, each with its reason',
    access: 'reader',
    params: idParams,
    query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(12) }),
    response: z.object({
      items: z.array(z.object({ track: trackRow, score: z.number(), sentence: z.string() })),
    }),
    errors: ['not-found'],
  },
  uploadAudio: {
    method: 'POST',
    path: '/api/tracks/:id/audio',
    summary: 'Give a track its audio',
    access: 'member',
    status: 201,
    params: idParams,
    upload: { maxBytes: 1024 * 1024 * 1024 },
    response: trackDetail,
    errors: ['not-found', 'too-large', 'unsupported-type', 'unprocessable'],
  },
  removeAudio: {
    method: 'DELETE',
    path: '/api/tracks/:id/audio',
    summary: 'Take the audio away from a track; the stored file itself stays',
    access: 'member',
    params: idParams,
    response: trackDetail,
    errors: ['not-found'],
  },
  audio: {
    method: 'GET',
    path: '/api/tracks/:id/audio',
    summary: 'The audio of a track; answers Range',
    access: 'reader',
    params: idParams,
    response: { raw: 'audio/*' },
    errors: ['not-found', 'range-not-satisfiable'],
  },
  waveform: {
    method: 'GET',
    path: '/api/tracks/:id/waveform',
    summary: 'Peaks of the audio in three bands, as audiowaveform .dat version 2',
    access: 'reader',
    params: idParams,
    response: { raw: 'application/octet-stream' },
    errors: ['not-found'],
  },
  download: {
    method: 'POST',
    path: '/api/tracks/:id/download',
    summary: 'Fetch a track’s audio from an address; without one, look for it at your sources',
    access: 'member',
    status: 202,
    params: idParams,
    body: z.object({
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
    }),
    response: runAccepted,
    errors: ['not-found', 'conflict', 'not-configured', 'unprocessable'],
  },
});
