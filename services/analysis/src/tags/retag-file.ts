import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TAG_FIELDS, type TagChange, type TagValues } from '@segue/shared/contracts/jobs';
import { audioHash } from './audio-hash.js';
import { containerOf, extensionOf } from './containers.js';
import { copyHashed, hashFile, hashOf, type Copied } from './file-hash.js';
import { applyPatch } from './patch/apply-patch.js';
import { decodePatch } from './patch/patch.js';
import { TagError } from './tag-error.js';
import { tagInThread } from './tag-in-thread.js';
import type { TagReport } from './tag-thread.js';

export interface RetagRequest {
  /** The file; it is only read. Its ending says what it is. */
  readonly path: string;
  /** sha256 of what it has to be. */
  readonly contentHash: string;
  readonly values: TagValues;
  /** An empty folder for the copy and the way back. */
  readonly scratch: string;
  readonly ffmpeg: string;
  readonly signal: AbortSignal;
}

/** A tagged copy, proven: the same audio, everything else in the tags kept, and a way back to the same bytes. */
export interface Retagged {
  /** Empty when the file says all of it already; `copy` is then null. */
  readonly changes: TagChange[];
  readonly copy: (Copied & { readonly path: string; readonly patch: string }) | null;
}

/**
 * Writes tags into a copy of a file and proves the copy. The file itself is never opened for writing.
 * @throws TagError with what was wrong; whatever it is, the file is as it was
 */
export async function retagFile(request: RetagRequest): Promise<Retagged> {
  const { path: original, values, scratch, ffmpeg, signal } = request;
  const container = containerOf(original);
  if (container === null) throw unsupported(original);
  const aside = path.join(scratch, `copy.${extensionOf(original)}`);
  const patch = path.join(scratch, 'way-back');
  const copied = await copyHashed(createReadStream(original), aside, signal);
  if (copied.hash !== request.contentHash) throw changed();
  const report = await tagInThread({ original, aside, container, values, patch }, signal);
  const changes = changesOf(report);
  if (changes.length === 0) return { changes, copy: null };
  checkReadBack(report);
  const [before, after] = await Promise.all(
    [original, aside].map((file) => audioHash(file, container, ffmpeg, signal)),
  );
  if (before !== after) throw audioChanged();
  await checkWayBack(aside, patch, request.contentHash);
  return { changes, copy: { ...(await hashFile(aside)), path: aside, patch } };
}

/** The fields that change, in the order in which they are shown. */
function changesOf({ before, wanted }: TagReport): TagChange[] {
  return TAG_FIELDS.flatMap((field) => {
    const after = wanted[field];
    return after === undefined || after === before[field] ? [] : [{ field, before: before[field], after }];
  });
}

function checkReadBack({ before, wanted, after, restKept }: TagReport): void {
  const wrong = TAG_FIELDS.filter((field) => after[field] !== (wanted[field] ?? before[field]));
  if (wrong.length > 0) throw notReadBack(`${wrong.join(', ')} would read differently afterwards`);
  if (!restKept) throw notReadBack('another tag or a picture would have been lost');
}

async function checkWayBack(aside: string, patch: string, contentHash: string): Promise<void> {
  const { hash } = await hashOf(applyPatch(aside, decodePatch(await readFile(patch))));
  if (hash === contentHash) return;
  throw new TagError(
    'no-way-back',
    'The original could not be made again from the tagged file. It was left as it was.',
  );
}

function unsupported(name: string): TagError {
  const message = `Segue writes tags to MP3, FLAC, M4A, Ogg, Opus, WAV and AIFF, not to .${extensionOf(name)} files.`;
  return new TagError('format-unsupported', message);
}

const changed = (): TagError =>
  new TagError('file-changed', 'The stored file is not the one that was looked at. Make a new preview.');

const audioChanged = (): TagError =>
  new TagError(
    'audio-would-change',
    'Writing would have changed the audio of this file. It was left as it was.',
  );

const notReadBack = (why: string): TagError =>
  new TagError('not-read-back', `The tags did not hold: ${why}. The file was left as it was.`);
