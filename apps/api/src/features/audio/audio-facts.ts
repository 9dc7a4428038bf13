import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { TypedError, unprocessable } from '@segue/shared/node';
import { parseStream, type IAudioMetadata } from 'music-metadata';

/** What a file of sound says of itself. */
export interface AudioFacts {
  /** sha256 of the bytes, hex. */
  readonly contentHash: string;
  readonly sizeBytes: number;
  readonly mime: string;
  /** File ending for the stored copy, without the dot. */
  readonly extension: string;
  readonly durationSeconds: number | null;
  readonly codec: string | null;
  readonly bitrate: number | null;
  readonly sampleRate: number | null;
  readonly channels: number | null;
  readonly tags: AudioTags;
}

/** The tags that matching looks at. */
export interface AudioTags {
  readonly title: string | null;
  readonly artist: string | null;
  readonly album: string | null;
  readonly year: number | null;
  /** As tagged, such as "A1" or "3". */
  readonly position: string | null;
}

/** Containers that browsers and the analyser read, by what music-metadata calls them. */
const CONTAINERS: readonly { test: RegExp; mime: string; extension: string }[] = [
  { test: /^MPEG/i, mime: 'audio/mpeg', extension: 'mp3' },
  { test: /^FLAC/i, mime: 'audio/flac', extension: 'flac' },
  { test: /^Ogg/i, mime: 'audio/ogg', extension: 'ogg' },
  { test: /^(WAVE|RF64|BW64)/i, mime: 'audio/wav', extension: 'wav' },
  { test: /^AIFF?/i, mime: 'audio/aiff', extension: 'aiff' },
  { test: /^(M4A|mp4|isom|dash|qt|M4V)/i, mime: 'audio/mp4', extension: 'm4a' },
  { test: /^ADTS/i, mime: 'audio/aac', extension: 'aac' },
  { test: /^(EBML|matroska|webm)/i, mime: 'audio/webm', extension: 'webm' },
  { test: /^ASF/i, mime: 'audio/x-ms-wma', extension: 'wma' },
];

/**
 * Reads what a file is by its content, never by its name.
 * @throws unprocessable for an empty file, unsupported-type for what is no audio
 */
export async function readAudioFacts(path: string): Promise<AudioFacts> {
  const { size } = await stat(path);
  if (size === 0) throw unprocessable('This file is empty (0 bytes). Copy it again from where it came.');
  const [contentHash, metadata] = await Promise.all([hashFile(path), readMetadata(path, size)]);
  const { format } = metadata;
  const container = CONTAINERS.find(({ test }) => test.test(format.container ?? ''));
  if (container === undefined || (format.sampleRate ?? 0) <= 0) throw notAudio();
  return {
    contentHash,
    sizeBytes: size,
    mime: container.mime,
    extension: container.extension,
    durationSeconds: finite(format.duration),
    codec: format.codec ?? null,
    bitrate: whole(format.bitrate),
    sampleRate: whole(format.sampleRate),
    channels: whole(format.numberOfChannels),
    tags: tagsOf(metadata),
  };
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function readMetadata(path: string, size: number): Promise<IAudioMetadata> {
  const source = createReadStream(path);
  try {
    return await parseStream(source, { size }, { duration: true, skipCovers: true });
  } catch (error) {
    throw notAudio(error);
  } finally {
    source.destroy();
  }
}

function notAudio(cause?: unknown): TypedError {
  const message =
    'This file is no audio that Segue can read. Give it MP3, FLAC, WAV, AIFF, M4A, Ogg or Opus.';
  return new TypedError('unsupported-type', message, undefined, { cause });
}

function tagsOf({ common }: IAudioMetadata): AudioTags {
  return {
    title: common.title ?? null,
    artist: common.artist ?? null,
    album: common.album ?? null,
    year: common.year ?? null,
    position: common.track.no === null ? null : String(common.track.no),
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) && value > 0 ? value : null;

const whole = (value: number | undefined): number | null => {
  const known = finite(value);
  return known === null ? null : Math.round(known);
};
