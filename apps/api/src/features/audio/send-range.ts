import { pipeline } from 'node:stream/promises';
import { notFound, TypedError, type Storage } from '@segue/shared/node';
import type { Request, Response } from 'express';

export interface StoredBytes {
  readonly key: string;
  readonly mime: string;
  /** Changes when the bytes do. */
  readonly etag: string;
}

/**
 * Sends a stored file, or the one part of it that was asked for (RFC 9110, section 14).
 * Several ranges at once are answered with the whole file, as the RFC allows.
 * @throws not-found when storage has lost it, range-not-satisfiable when the part lies behind its end
 */
export async function sendRange(
  request: Request,
  response: Response,
  storage: Pick<Storage, 'stat' | 'read'>,
  file: StoredBytes,
): Promise<void> {
  const stat = await storage.stat(file.key);
  if (stat === null) throw notFound('The stored file');
  response
    .type(file.mime)
    .set({ 'Accept-Ranges': 'bytes', ETag: `"${file.etag}"`, 'Cache-Control': 'private, no-cache' });
  if (request.fresh) return void response.status(304).end();
  const range = rangeOf(request, stat.size, file.etag);
  if (range !== null)
    response.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${stat.size}`);
  response.set('Content-Length', String(range === null ? stat.size : range.end - range.start + 1));
  if (request.method === 'HEAD') return void response.end();
  await streamTo(response, await storage.read(file.key, range ?? undefined));
}

function rangeOf(request: Request, size: number, etag: string): { start: number; end: number } | null {
  const condition = request.get('if-range');
  if (condition !== undefined && condition !== `"${etag}"`) return null;
  const ranges = request.range(size);
  if (ranges === -1) {
    throw new TypedError(
      'range-not-satisfiable',
      `The file has ${size} bytes; the range lies outside of them.`,
      { sizeBytes: size },
    );
  }
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  return ranges[0] ?? null;
}

/** A listener who seeks closes the connection; that is no fault of ours. */
async function streamTo(response: Response, source: NodeJS.ReadableStream): Promise<void> {
  try {
    await pipeline(source, response);
  } catch (error) {
    if (!response.destroyed) throw error;
  }
}
