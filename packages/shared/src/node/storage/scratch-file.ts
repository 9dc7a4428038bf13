import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A copy on this machine's disk, to be removed by whoever asked for it. */
export interface ScratchFile {
  readonly path: string;
  readonly size: number;
  /** sha256 in hex */
  readonly hash: string;
  release(): Promise<void>;
}

/** Copies `body` to a temporary file called `name`; nothing stays behind when that fails. */
export async function toScratchFile(body: Readable | Buffer, name: string): Promise<ScratchFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'segue-storage-'));
  const release = () => rm(folder, { recursive: true, force: true });
  const file = path.join(folder, name);
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(new Uint8Array(chunk));
      done(null, chunk);
    },
  });
  try {
    await pipeline(Buffer.isBuffer(body) ? Readable.from([body]) : body, measure, createWriteStream(file));
  } catch (error) {
    await release();
    throw error;
  }
  return { path: file, size, hash: hash.digest('hex'), release };
}
