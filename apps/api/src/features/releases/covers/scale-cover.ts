import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { unprocessable } from '@segue/shared/node';
import type { ImageKind } from './image-kind.js';

const run = promisify(execFile);

/** A picture that is larger when it is opened up is no cover. */
const MOST_PIXELS = 80_000_000;
const PATIENCE = 30_000;

/**
 * The picture as a JPEG that fits into a square of `size` pixels; a smaller one stays as small as it is.
 * ffmpeg is told what to read and may open nothing but the file itself.
 * @throws unprocessable for a picture that is broken or too large to be opened
 */
export async function scaleCover(path: string, kind: ImageKind, size: number): Promise<Buffer> {
  const target = `${path}-${size}.jpg`;
  const fit = `scale=w='min(${size},iw)':h='min(${size},ih)':force_original_aspect_ratio=decrease`;
  const input = ['-protocol_whitelist', 'file', '-f', `${kind}_pipe`, '-max_pixels', String(MOST_PIXELS)];
  const output = ['-frames:v', '1', '-vf', fit, '-c:v', 'mjpeg', '-q:v', '3', '-pix_fmt', 'yuvj420p'];
  try {
    await run(
      'ffmpeg',
      ['-v', 'error', '-nostdin', '-y', ...input, '-i', path, ...output, '-f', 'image2', target],
      { timeout: PATIENCE },
    );
    return await readFile(target);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw unprocessable('This picture cannot be opened: it is broken, or larger than 80 megapixels.');
  }
}
