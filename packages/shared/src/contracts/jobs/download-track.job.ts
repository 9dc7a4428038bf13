import { z } from 'zod';
import { audioFormat, audioSource, cookieService, foundAudio, judgedAudio } from '../audio-sources.js';
import { defineJob } from './define-job.js';

/** What is known of the track that the sound is wanted for. */
const wantedTrack = z.object({
  title: z.string(),
  artist: z.string(),
  album: z.string().nullable(),
  durationSeconds: z.number().nullable(),
  year: z.number().int().nullable(),
});

/** One place to look, in the order of the user. */
const step = z.discriminatedUnion('kind', [
  /** An address that a person gave or chose: fetched without being judged. */
  z.object({ kind: z.literal('chosen'), url: z.url(), title: z.string() }),
  /** Addresses that are known already: the videos that Discogs lists for the release. */
  z.object({ kind: z.literal('listed'), candidates: z.array(foundAudio).max(50) }),
  z.object({ kind: z.literal('search'), source: audioSource.exclude(['discogs']), query: z.string() }),
]);
export type DownloadStep = z.infer<typeof step>;

const notes = z.array(z.string());

/**
 * Finds and fetches one track's audio: goes through the steps until something that is surely the track has been
 * fetched. What is not sure is not fetched, but told, for a person to decide.
 */
export const downloadTrackJob = defineJob({
  name: 'download-track',
  title: 'Get audio',
  payload: z.object({
    trackId: z.uuid(),
    wanted: wantedTrack,
    steps: z.array(step).min(1).max(10),
    format: audioFormat,
    /** Room that is left for this installation's audio in bytes; null without a limit. */
    roomBytes: z.number().nullable(),
    /** Whose cookies they are, and where each service's lie sealed in storage: never the cookies themselves. */
    cookies: z.object({ owner: z.string(), keys: z.partialRecord(cookieService, z.string()) }),
  }),
  result: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('fetched'),
      trackId: z.uuid(),
      /** Where the file lies in storage. */
      audioKey: z.string(),
      /** sha256 of its bytes, hex. */
      contentHash: z.string(),
      sizeBytes: z.number().int(),
      originalName: z.string(),
      mime: z.string(),
      /** Where it came from. */
      url: z.url(),
      /** 0 is a perfect match; null for an address that a person chose. */
      distance: z.number().nullable(),
      /** What was skipped or went wrong on the way, a sentence each. */
      notes,
      /** Sources that were really asked: a search may cost. */
      asked: z.array(audioSource),
    }),
    z.object({
      kind: z.literal('unsure'),
      trackId: z.uuid(),
      /** Best first. */
      candidates: z.array(judgedAudio).min(1).max(10),
      notes,
      asked: z.array(audioSource),
    }),
  ]),
  failures: [
    'nothing-found',
    'offline',
    'not-installed',
    'address-refused',
    'gone',
    'geo-blocked',
    'sign-in-needed',
    'not-audio',
    'too-large',
    'disk-full',
    'quota-full',
  ],
});
