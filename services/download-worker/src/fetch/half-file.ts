import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';

/** What an earlier attempt left of a file that comes by plain HTTP. */
export interface HalfFile {
  readonly bytes: number;
  /** Of the whole file; null when its server does not say. */
  readonly total: number | null;
  /** What tells this version of the file from another: its ETag, else when it was last changed. */
  readonly validator: string;
}

type Answer = Pick<IncomingMessage, 'statusCode' | 'headers'>;

const PART = 'download.part';
const FACTS = 'download.json';
const facts = z.object({ total: z.number().nullable(), validator: z.string() });

export const partIn = (folder: string): string => join(folder, PART);

/** Null when there is nothing to go on with. */
export async function readHalf(folder: string): Promise<HalfFile | null> {
  try {
    const { size } = await stat(partIn(folder));
    const known = facts.parse(JSON.parse(await readFile(join(folder, FACTS), 'utf8')));
    return size === 0 ? null : { bytes: size, ...known };
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError || isMissing(error)) return null;
    throw error;
  }
}

/** Notes, before its first byte, what a file has to be known by; nothing for one that cannot be gone on with. */
export async function noteHalf(folder: string, response: Answer): Promise<void> {
  const validator = validatorOf(response);
  const path = join(folder, FACTS);
  if (validator === null) await rm(path, { force: true });
  else await writeFile(path, JSON.stringify({ validator, total: lengthOf(response) }));
}

/** Asks for the rest of this very version; a server that has another one sends the whole. */
export const restHeaders = ({ bytes, validator }: HalfFile): OutgoingHttpHeaders => ({
  Range: `bytes=${bytes}-`,
  'If-Range': validator,
});

/** Whether an answer is just the rest that was asked for. */
export function isRest({ statusCode, headers }: Answer, half: HalfFile): boolean {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '');
  if (statusCode !== 206 || range === null) return false;
  const sameLength = half.total === null || range[2] === '*' || Number(range[2]) === half.total;
  const sameVersion =
    headers.etag === undefined || !isEtag(half.validator) || headers.etag === half.validator;
  return Number(range[1]) === half.bytes && sameLength && sameVersion;
}

/** Null when the answer does not say. */
export function lengthOf({ headers }: Answer): number | null {
  const length = Number(headers['content-length'] ?? Number.NaN);
  return Number.isFinite(length) ? length : null;
}

/**
 * RFC 9110, 13.1.5: only a strong validator may be asked with. A date is one when the file had been as it is for a
 * while when it was sent.
 */
function validatorOf({ headers }: Answer): string | null {
  const { etag, date, 'last-modified': changed } = headers;
  if (etag !== undefined) return isEtag(etag) ? etag : null;
  if (changed === undefined || date === undefined) return null;
  return Date.parse(date) - Date.parse(changed) >= 1000 ? changed : null;
}

const isEtag = (text: string): boolean => text.startsWith('"');

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
