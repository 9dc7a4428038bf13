import { open, type FileHandle } from 'node:fs/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { unprocessable } from '@segue/shared/node';
import { z } from 'zod';
import { hashFile } from './hash-file.js';
import { manifestSchema, partNames, type Manifest } from './manifest.js';
import { blockSize, paddingOf, readTarHeader } from './tar-header.js';

/** A manifest has a line a table and a migration; more than this is none. */
const largestManifest = 4 * 1024 * 1024;

/** Where a part lies in its archive. */
interface Part {
  readonly start: number;
  readonly size: number;
}

/** An archive on this machine's disk. */
export interface Archive {
  readonly manifest: Manifest;
  /** @throws TypedError `unprocessable` when a part is not what the manifest says */
  check(signal?: AbortSignal): Promise<void>;
  read(name: string): Readable;
  extract(name: string, target: string, signal?: AbortSignal): Promise<void>;
}

/** @throws TypedError `unprocessable` with what is wrong with it */
export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path, 'r');
  try {
    const parts = await readParts(file);
    const manifest = await readManifest(file, parts.get(partNames.manifest));
    return archiveAt(path, parts, manifest);
  } finally {
    await file.close();
  }
}

async function readParts(file: FileHandle): Promise<ReadonlyMap<string, Part>> {
  const { size: whole } = await file.stat();
  const parts = new Map<string, Part>();
  for (let at = 0; at < whole;) {
    const entry = await headerAt(file, at);
    if (entry === null) return parts;
    const start = at + blockSize;
    parts.set(entry.name, { start, size: entry.size });
    at = start + entry.size + paddingOf(entry.size);
  }
  throw unprocessable('The file is not whole: its end is missing. Copy or download it again.');
}

async function headerAt(file: FileHandle, at: number) {
  const header = Buffer.alloc(blockSize);
  const { bytesRead } = await file.read(header, 0, blockSize, at);
  try {
    if (bytesRead === blockSize) return readTarHeader(header);
  } catch {
    // Said below, in the words of this feature.
  }
  throw unprocessable('The file is no backup of Segue, or it is damaged.');
}

async function readManifest(file: FileHandle, part: Part | undefined): Promise<Manifest> {
  if (part === undefined || part.size > largestManifest) {
    throw unprocessable('The file is no backup of Segue: it has no manifest.');
  }
  const bytes = Buffer.alloc(part.size);
  await file.read(bytes, 0, part.size, part.start);
  return parseManifest(bytes.toString('utf8'));
}

/** @throws TypedError `unprocessable` */
function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unprocessable(`The manifest of the backup cannot be read: ${String(cause)}`);
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unprocessable(`The manifest of the backup is not right: ${z.prettifyError(parsed.error)}`);
}

function archiveAt(path: string, parts: ReadonlyMap<string, Part>, manifest: Manifest): Archive {
  const rangeOf = (name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw unprocessable(`The backup has no ${name}.`);
    return { start: part.start, end: part.start + part.size - 1 };
  };
  const read = (name: string) => createReadStream(path, rangeOf(name));
  return {
    manifest,
    check: async (signal) => {
      for (const { name, sha256 } of manifest.parts) {
        if ((await hashFile(path, signal, rangeOf(name))) === sha256) continue;
        throw unprocessable(`The backup is damaged: ${name} is not what was written.`);
      }
    },
    read,
    extract: (name, target, signal) =>
      pipeline(read(name), createWriteStream(target), ...(signal ? [{ signal }] : [])),
  };
}
