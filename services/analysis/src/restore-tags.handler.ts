import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  restoreTagsJob,
  type JobContext,
  type JobHandler,
  type ResultOf,
} from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { failTyped } from './fail-typed.js';
import { restoreFile } from './tags/restore-file.js';
import { inScratchFolder } from './tags/scratch-folder.js';
import { TagError } from './tags/tag-error.js';
import type { TagParts } from './write-tags.handler.js';

/** Makes the file of before again and stores it where it was; the tagged one stays until the api has turned back. */
export function createRestoreTagsHandler({ storage }: TagParts): JobHandler<typeof restoreTagsJob> {
  return (context) =>
    failTyped(restoreTagsJob, context, () =>
      inScratchFolder((scratch) => restore(storage, context, scratch)),
    );
}

async function restore(
  storage: TagParts['storage'],
  { payload, signal }: JobContext<typeof restoreTagsJob>,
  scratch: string,
): Promise<ResultOf<typeof restoreTagsJob>> {
  const { from, to, undoKey } = payload;
  const patch = await wayBack(storage, undoKey);
  const file = await storage.localPath(from.audioKey);
  const target = path.join(scratch, 'original');
  try {
    const request = { path: file.path, contentHash: from.contentHash, patch, wanted: to.contentHash };
    const { size } = await restoreFile({ ...request, target, signal });
    await storage.write(to.audioKey, createReadStream(target));
    return { sizeBytes: size };
  } finally {
    await file.release();
  }
}

async function wayBack(storage: TagParts['storage'], undoKey: string): Promise<Buffer> {
  try {
    return await buffer(await storage.read(undoKey));
  } catch (error) {
    if (!(error instanceof TypedError) || error.code !== 'not-found') throw error;
    throw new TagError(
      'undo-missing',
      'The way back is gone from the storage; the tagged file was left as it is.',
    );
  }
}
