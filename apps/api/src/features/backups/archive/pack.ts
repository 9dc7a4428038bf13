import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hashFile } from './hash-file.js';
import { manifestSchema, partNames, type Manifest } from './manifest.js';
import { blockSize, paddingOf, tarHeader } from './tar-header.js';

/** Files on disk, by the name of their part. */
export interface PartFile {
  readonly name: string;
  readonly path: string;
}

/**
 * Packs files into one archive at `target`, the manifest before them.
 * @returns the manifest as it was written, with what each part is
 */
export async function pack(
  facts: Omit<Manifest, 'parts'>,
  files: readonly PartFile[],
  target: string,
  signal?: AbortSignal,
): Promise<Manifest> {
  const parts = await Promise.all(
    files.map(async ({ name, path }) => ({
      name,
      size: (await stat(path)).size,
      sha256: await hashFile(path, signal),
    })),
  );
  const manifest = manifestSchema.parse({ ...facts, parts });
  const at = new Date(manifest.createdAt);
  const blocks = Readable.from(archiveOf(manifest, files, at));
  await pipeline(blocks, createWriteStream(target), ...(signal ? [{ signal }] : []));
  return manifest;
}

async function* archiveOf(manifest: Manifest, files: readonly PartFile[], at: Date): AsyncGenerator<Buffer> {
  const head = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield tarHeader({ name: partNames.manifest, size: head.length }, at);
  yield head;
  yield Buffer.alloc(paddingOf(head.length));
  for (const { name, path } of files) {
    const { size } = await stat(path);
    yield tarHeader({ name, size }, at);
    yield* createReadStream(path) as AsyncIterable<Buffer>;
    yield Buffer.alloc(paddingOf(size));
  }
  yield Buffer.alloc(2 * blockSize);
}
