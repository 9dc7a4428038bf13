import { z } from 'zod';
import { defineJob } from './define-job.js';
import { contentHash } from './write-tags.job.js';

const stored = z.object({ audioKey: z.string().min(1), contentHash });

/** Makes the file that was there before tags were written, byte for byte, and stores it where it was. */
export const restoreTagsJob = defineJob({
  name: 'restore-tags',
  title: 'Take tags back',
  payload: z.object({
    /** The tagged file. */
    from: stored,
    /** The file as it was; its hash proves that it is made again exactly. */
    to: stored,
    undoKey: z.string().min(1),
  }),
  result: z.object({ sizeBytes: z.number().int().min(0) }),
  failures: [
    /** Storage has no such file. */
    'audio-missing',
    /** The bytes under the key are not those that were meant. */
    'file-changed',
    /** The way back is gone from the storage. */
    'undo-missing',
    /** What came out is not the original; nothing was stored. */
    'undo-damaged',
    'disk-full',
  ],
});
