import { z } from 'zod';
import { idParams, uuid } from './common.js';
import { routes } from './define-route.js';
import { transition } from './playlists.js';
import { trackDetail, trackRow } from './tracks.js';

const seconds = z.number().min(0);

/** Everything that a player draws and levels by. What was not measured is null, never a guess. */
export const trackHearing = z.object({
  track: trackRow,
  /** Of the audio; of the catalogue where there is none. */
  durationSeconds: z.number().nullable(),
  hasWaveform: z.boolean(),
  analysed: z.boolean(),
  loudness: z.object({ integratedLufs: z.number(), truePeakDbtp: z.number() }).nullable(),
  /** Where beats fall: a mark counts until the next; empty where the tempo drifts or nothing is known. */
  grid: trackDetail.shape.cues.element.shape.grid,
  /** Who says so: "analysis", or the DJ program. */
  gridSource: z.string().nullable(),
  cues: trackDetail.shape.cues.element.shape.cues,
  structure: z
    .object({
      introEndSeconds: seconds,
      outroStartSeconds: seconds,
      /** Between changes of energy, in order, without gaps; `energy` is 0 (quietest) to 1 (loudest part). */
      sections: z.array(
        z.object({ startSeconds: seconds, endSeconds: seconds, energy: z.number().min(0).max(1) }),
      ),
    })
    .nullable(),
  /** No audio, and the catalogues may be asked for thirty seconds. */
  mayPreview: z.boolean(),
});
export type TrackHearing = z.infer<typeof trackHearing>;

export const previewFound = z.object({
  /** "deezer", "itunes" */
  provider: z.string(),
  /** As the shop writes them. */
  title: z.string(),
  artist: z.string(),
  /** The recording's page there. */
  pageUrl: z.string(),
});

export const hearingRoutes = routes({
  get: {
    method: 'GET',
    path: '/api/tracks/:id/hearing',
    summary: 'What a player needs of a track: grid, cues, structure, loudness',
    access: 'reader',
    params: idParams,
    response: trackHearing,
    errors: ['not-found'],
  },
  transition: {
    method: 'GET',
    path: '/api/transitions',
    summary: 'How well one track follows another, with every reason',
    access: 'reader',
    query: z.object({ from: uuid, to: uuid }),
    response: transition,
    errors: ['not-found'],
  },
  preview: {
    method: 'GET',
    path: '/api/tracks/:id/preview',
    summary: 'Thirty seconds of the same recording at Deezer or iTunes; without one, why',
    access: 'reader',
    params: idParams,
    response: z.object({ preview: previewFound.nullable(), message: z.string() }),
    errors: ['not-found'],
  },
  previewAudio: {
    method: 'GET',
    path: '/api/tracks/:id/preview/audio',
    summary: 'Those thirty seconds, fetched by the server; answers Range',
    access: 'reader',
    params: idParams,
    response: { raw: 'audio/*' },
    errors: ['not-found', 'range-not-satisfiable', 'not-configured', 'unprocessable'],
  },
  previewSwitch: {
    method: 'GET',
    path: '/api/previews',
    summary: 'Whether catalogues may be asked for previews',
    access: 'reader',
    response: z.object({ on: z.boolean() }),
  },
  switchPreviews: {
    method: 'PUT',
    path: '/api/previews',
    summary: 'Let catalogues be asked for previews, or never ask them',
    access: 'owner',
    audit: ['on'],
    body: z.object({ on: z.boolean() }),
    response: z.object({ on: z.boolean() }),
  },
});
