import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Fetches one track's audio from the first of its candidates that works. */
export const downloadTrackJob = defineJob({
  name: 'download-track',
  title: 'Download audio',
  payload: z.object({
    trackId: z.uuid(),
    /** Addresses in the order to try them. */
    candidates: z
      .array(z.object({ url: z.url(), title: z.string(), durationSeconds: z.number().nullable() }))
      .min(1)
      .max(20),
  }),
  result: z.object({
    trackId: z.uuid(),
    /** Where the file lies in storage. */
    audioKey: z.string(),
    /** sha256 of its bytes, hex. */
    contentHash: z.string(),
    sizeBytes: z.number().int(),
    originalName: z.string(),
    mime: z.string(),
    /** The candidate that it came from. */
    url: z.url(),
  }),
  failures: [
    'not-installed',
    'address-refused',
    'gone',
    'geo-blocked',
    'sign-in-needed',
    'not-audio',
    'too-large',
    'disk-full',
  ],
});
