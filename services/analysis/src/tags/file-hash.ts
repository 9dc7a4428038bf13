import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What was copied: sha256 in hex, and how many bytes. */
export interface Copied {
  readonly hash: string;
  readonly size: number;
}

/** Writes bytes to a file and hashes them on the way. */
export async function copyHashed(
  body: AsyncIterable<Uint8Array>,
  target: string,
  signal: AbortSignal,
): Promise<Copied> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      hash.update(piece);
      size += piece.length;
      done(null, piece);
    },
  });
  await pipeline(body, measure, createWriteStream(target), { signal });
  return { hash: hash.digest('hex'), size };
}

/** sha256 of a file or of what is made piece by piece. */
export async function hashOf(body: AsyncIterable<Uint8Array>): Promise<Copied> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of body) {
    hash.update(piece);
    size += piece.length;
  }
  return { hash: hash.digest('hex'), size };
}

export const hashFile = (path: string): Promise<Copied> => hashOf(createReadStream(path));
