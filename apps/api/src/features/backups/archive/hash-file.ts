import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** sha256 of the bytes of a file, or of a part of it, in hex. */
export async function hashFile(
  path: string,
  signal?: AbortSignal,
  range: { readonly start?: number; readonly end?: number } = {},
): Promise<string> {
  const hash = createHash('sha256');
  if (range.end !== undefined && range.end < (range.start ?? 0)) return hash.digest('hex');
  await pipeline(createReadStream(path, range), hash, ...(signal ? [{ signal }] : []));
  return hash.digest('hex');
}
