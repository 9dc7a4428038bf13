import type { ReadableStream } from 'node:stream/web';
import { CatalogueError } from './catalogue-error.js';

/** Reads an answer as text: see {@link readBounded}. */
export const readBoundedText = async (response: Response, maxBytes: number): Promise<string> =>
  (await readBounded(response, maxBytes)).toString('utf8');

/**
 * Reads an answer, at most so many bytes of it.
 * @throws CatalogueError `failed` when it is longer; the rest is not downloaded
 */
export async function readBounded(response: Response, maxBytes: number): Promise<Buffer> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(maxBytes);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: ReadableStream<Uint8Array> | null = response.body;
  if (body === null) return Buffer.alloc(0);
  const reader = body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw tooLarge(maxBytes);
    }
    parts.push(step.value);
  }
  return Buffer.concat(parts);
}

function tooLarge(maxBytes: number): CatalogueError {
  return new CatalogueError(
    'failed',
    `The catalogue's answer is larger than ${maxBytes} bytes, so it was not read.`,
  );
}
