import { copyHashed, hashFile, type Copied } from './file-hash.js';
import { applyPatch } from './patch/apply-patch.js';
import { decodePatch, PatchError, type Patch } from './patch/patch.js';
import { TagError } from './tag-error.js';

export interface RestoreRequest {
  /** The tagged file, and what it has to be. */
  readonly path: string;
  readonly contentHash: string;
  /** The way back, as it was kept. */
  readonly patch: Buffer;
  /** sha256 of the file as it was. */
  readonly wanted: string;
  /** Where it is made again. */
  readonly target: string;
  readonly signal: AbortSignal;
}

/** Makes a file as it was before tags were written. @throws TagError `file-changed`, `undo-damaged` */
export async function restoreFile(request: RestoreRequest): Promise<Copied> {
  const { path, contentHash, wanted, target, signal } = request;
  if ((await hashFile(path)).hash !== contentHash)
    throw new TagError(
      'file-changed',
      'The stored file is not the one that was tagged. Take back later changes first.',
    );
  const copied = await copyHashed(applyPatch(path, readPatch(request.patch)), target, signal);
  if (copied.hash !== wanted) throw damaged();
  return copied;
}

function readPatch(bytes: Buffer): Patch {
  try {
    return decodePatch(bytes);
  } catch (error) {
    throw error instanceof PatchError ? damaged(error) : error;
  }
}

const damaged = (cause?: Error): TagError =>
  new TagError('undo-damaged', 'The way back is damaged; the tagged file was left as it is.', { cause });
