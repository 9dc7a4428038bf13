import { execFile } from 'node:child_process';
import { openFile } from '../audio/decode/tools.js';
import type { Container } from './containers.js';
import { TagError } from './tag-error.js';

const LIMIT_MS = 10 * 60_000;

/**
 * Fingerprint of the sound alone: of every audio frame as it is stored, and where the container trims what is decoded
 * (encoder delay, edit lists, an Ogg page's position), of the decoded samples as well. The same before and after: the audio is bit-identical.
 * @throws TagError `tags-unreadable` when ffmpeg cannot read the file, `decoder-missing`
 */
export function audioHash(
  path: string,
  { trimmed }: Container,
  ffmpeg: string,
  signal: AbortSignal,
): Promise<string> {
  const hash = ['-f', 'hash', '-hash', 'sha256'];
  const frames = ['-map', '0:a:0', '-map_metadata', '-1', '-c', 'copy', ...hash, 'pipe:1'];
  const samples = ['-map', '0:a:0', '-map_metadata', '-1', ...hash, 'pipe:1'];
  const args = [
    ...['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'error', '-threads', '1'],
    ...openFile(path),
    ...frames,
    ...(trimmed ? samples : []),
  ];
  return new Promise((resolve, reject) => {
    execFile(ffmpeg, args, { timeout: LIMIT_MS, signal }, (error, stdout) => {
      const wanted = trimmed ? 2 : 1;
      if (!error && stdout.match(/^SHA256=[0-9a-f]{64}$/gm)?.length === wanted)
        return resolve(stdout.split('\n').sort().join(' ').trim());
      if (signal.aborted) return reject(error ?? new Error('Stopped.'));
      reject(error?.code === 'ENOENT' ? missing(ffmpeg) : unreadable(error));
    });
  });
}

const missing = (ffmpeg: string): TagError =>
  new TagError('decoder-missing', `${ffmpeg} was not found. Install ffmpeg or name it in FFMPEG_PATH.`);

function unreadable(cause: Error | null): TagError {
  const message = 'ffmpeg cannot read the audio of this file, so nothing is written to it.';
  return new TagError('tags-unreadable', message, { cause });
}
