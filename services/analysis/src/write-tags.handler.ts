import { createReadStream } from 'node:fs';
import { writeTagsJob, type JobContext, type JobHandler, type ResultOf } from '@segue/shared/contracts/jobs';
import { audioKey, type Storage } from '@segue/shared/node';
import { failTyped } from './fail-typed.js';
import { extensionOf } from './tags/containers.js';
import { retagFile, type Retagged } from './tags/retag-file.js';
import { inScratchFolder } from './tags/scratch-folder.js';

export interface TagParts {
  readonly storage: Pick<Storage, 'localPath' | 'write' | 'read'>;
  readonly ffmpeg: string;
}

/**
 * Tags a copy of one stored file, and stores it under its own hash: the original stays until the api, which alone knows
 * what refers to it, has turned to the copy. A kill at any moment leaves the original and at most a copy too many.
 */
export function createWriteTagsHandler(parts: TagParts): JobHandler<typeof writeTagsJob> {
  return (context) =>
    failTyped(writeTagsJob, context, () => inScratchFolder((scratch) => writeTags(parts, context, scratch)));
}

async function writeTags(
  { storage, ffmpeg }: TagParts,
  context: JobContext<typeof writeTagsJob>,
  scratch: string,
): Promise<ResultOf<typeof writeTagsJob>> {
  const { payload, signal } = context;
  const { contentHash, values, dryRun, undoKey } = payload;
  context.report({ done: 0, total: 2, message: dryRun ? 'Trying it on a copy.' : 'Writing a copy.' });
  const file = await storage.localPath(payload.audioKey);
  try {
    const { path } = file;
    const { changes, copy } = await retagFile({ path, contentHash, values, scratch, ffmpeg, signal });
    if (copy === null || dryRun) return { changes, written: null };
    signal.throwIfAborted();
    context.report({ done: 1, total: 2, message: 'Storing the copy.' });
    return { changes, written: await store(storage, copy, undoKey, extensionOf(payload.audioKey)) };
  } finally {
    await file.release();
  }
}

/** The way back first: no tagged file is ever without one. */
async function store(
  storage: TagParts['storage'],
  { path, patch, hash, size }: NonNullable<Retagged['copy']>,
  undoKey: string,
  extension: string,
) {
  await storage.write(undoKey, createReadStream(patch));
  const key = audioKey(hash, extension);
  await storage.write(key, createReadStream(path));
  return { audioKey: key, contentHash: hash, sizeBytes: size };
}
