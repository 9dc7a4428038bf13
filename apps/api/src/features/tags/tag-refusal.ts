import type { StoredAudio } from '../audio/index.js';

/** Why a file is left alone. */
export interface TagRefusal {
  readonly code:
    'no-audio' | 'read-only' | 'scanned' | 'format-unsupported' | 'shared-file' | 'nothing-known';
  readonly message: string;
}

/** What is in the storage itself. Anything else is somebody's own folder, registered where it lies. */
const STORED = /^audio\//;
const WRITTEN = /\.(mp3|flac|m4a|ogg|opus|wav|aiff?)$/i;

type Facts = Pick<StoredAudio, 'storageKey' | 'source' | 'sourcePath'>;

/**
 * Whether tags may be written for a track's file; null when they may. Files that are registered in place are read-only,
 * always. Of a scanned file there is a copy in the storage: that one only when its owner says so.
 */
export function tagRefusal(file: Facts | null, includeScanned: boolean): TagRefusal | null {
  if (file === null) return refuse('no-audio', 'This track has no audio.');
  if (!STORED.test(file.storageKey))
    return refuse('read-only', 'This file is registered where it lies, and is never changed.');
  if ((file.source === 'scan' || file.sourcePath !== null) && !includeScanned)
    return refuse(
      'scanned',
      'This file came from a scanned folder. Include scanned files to tag the stored copy.',
    );
  if (!WRITTEN.test(file.storageKey))
    return refuse('format-unsupported', 'Tags are written to MP3, FLAC, M4A, Ogg, Opus, WAV and AIFF only.');
  return null;
}

export const sharedFile = (): TagRefusal =>
  refuse('shared-file', 'Another track of this batch plays the same file.');

export const nothingKnown = (): TagRefusal =>
  refuse('nothing-known', 'Your library knows none of the chosen values for this track.');

const refuse = (code: TagRefusal['code'], message: string): TagRefusal => ({ code, message });
