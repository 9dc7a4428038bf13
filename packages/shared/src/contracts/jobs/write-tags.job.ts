import { z } from 'zod';
import { defineJob } from './define-job.js';
import { tagChange, tagValues } from './tag-values.js';

export const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Writes tags into a copy of one stored file, proves that nothing but tags changed, and stores the copy beside the
 * original under its own hash. The original is never opened for writing. A dry run does all of it and stores nothing.
 */
export const writeTagsJob = defineJob({
  name: 'write-tags',
  title: 'Write tags',
  payload: z.object({
    /** Storage key of the file as it is. */
    audioKey: z.string().min(1),
    /** sha256 of its bytes; anything else under the key is refused. */
    contentHash,
    values: tagValues,
    /** Where the way back is kept. */
    undoKey: z.string().min(1),
    dryRun: z.boolean(),
  }),
  result: z.object({
    /** Empty when the file says all of it already; then nothing is stored either. */
    changes: z.array(tagChange),
    /** The tagged file; null for a dry run and where nothing changes. */
    written: z.object({ audioKey: z.string(), contentHash, sizeBytes: z.number().int().min(0) }).nullable(),
  }),
  failures: [
    /** Storage has no such file. */
    'audio-missing',
    /** The bytes under the key are not those that were meant. */
    'file-changed',
    /** No container whose tags Segue writes. */
    'format-unsupported',
    /** The tags are damaged, or the file is. */
    'tags-unreadable',
    /** The audio would not have been bit-identical; nothing was stored. */
    'audio-would-change',
    /** What was written does not read back, or something else in the tags would have been lost; nothing was stored. */
    'not-read-back',
    /** The original could not be made again from the tagged file; nothing was stored. */
    'no-way-back',
    /** The tags took longer than a minute to read and write. */
    'timed-out',
    /** ffmpeg is not installed. */
    'decoder-missing',
    /** No room for the copy. */
    'disk-full',
  ],
});
