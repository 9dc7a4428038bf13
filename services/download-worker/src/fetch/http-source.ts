import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkAddress, pinnedLookup, type AddressPolicy, type CheckedAddress } from '@segue/shared/node';
import { fileNameIn } from './file-name.js';
import { isRest, lengthOf, noteHalf, partIn, readHalf, restHeaders, type HalfFile } from './half-file.js';
import {
  FetchFailed,
  FetchLater,
  tooLarge,
  type FetchedFile,
  type FetchRequest,
  type Source,
} from './source.js';

const ENDINGS = /\.(mp3|flac|wav|aiff?|m4a|aac|ogg|oga|opus|webm|wma)$/i;
const MAX_REDIRECTS = 5;

export interface HttpSourceOptions extends AddressPolicy {
  /** Without a byte for so long, the source is given up. */
  readonly idleMs: number;
}

/** An answer, where it came from, and how much of the file was there before it. */
interface Opened {
  readonly response: IncomingMessage;
  readonly url: URL;
  readonly offset: number;
}

/**
 * A file at an address, by plain HTTP. Each redirect is checked like the address itself. What an attempt before has
 * left is gone on with where the server says that it has still the same file.
 */
export class HttpSource implements Source {
  readonly name = 'http';
  readonly resumes = true;

  constructor(private readonly options: HttpSourceOptions) {}

  takes(url: URL): boolean {
    return ENDINGS.test(url.pathname);
  }

  async fetch(request: FetchRequest): Promise<FetchedFile> {
    const part = partIn(request.folder);
    const { response, url, offset } = await this.open(request, await readHalf(request.folder));
    const originalName = fileNameIn(url);
    const length = lengthOf(response);
    const total = length === null ? null : offset + length;
    if (total !== null && total > request.maxBytes) throw tooLarge(request.maxBytes);
    if (offset === 0) await noteHalf(request.folder, response);
    const file = createWriteStream(part, { flags: offset === 0 ? 'w' : 'a' });
    await pipeline(response, counter(offset, total, request), file, { signal: request.signal });
    const path = join(request.folder, `download${extname(originalName)}`);
    await rename(part, path);
    return { path, originalName };
  }

  private async open(request: FetchRequest, half: HalfFile | null): Promise<Opened> {
    const opened = await this.follow(
      request.url,
      request.signal,
      MAX_REDIRECTS,
      half === null ? {} : restHeaders(half),
    );
    const { response } = opened;
    if (half === null || (response.statusCode !== 206 && response.statusCode !== 416))
      return { ...opened, offset: 0 };
    if (isRest(response, half)) return { ...opened, offset: half.bytes };
    response.destroy();
    // Another part than was asked for, or none (416): from the beginning, then.
    await rm(partIn(request.folder), { force: true });
    return this.open(request, null);
  }

  private async follow(
    text: string,
    signal: AbortSignal,
    redirects: number,
    headers: OutgoingHttpHeaders,
  ): Promise<{ response: IncomingMessage; url: URL }> {
    const checked = await checkAddress(text, this.options);
    const response = await open(checked, headers, signal, this.options.idleMs);
    const status = response.statusCode ?? 0;
    const isPart = status === 206 || status === 416;
    if (isPart ? 'Range' in headers : status >= 200 && status < 300) return { response, url: checked.url };
    response.resume();
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      if (redirects === 0) throw new FetchFailed('gone', 'The address redirects in a circle.');
      return this.follow(new URL(location, checked.url).href, signal, redirects - 1, headers);
    }
    throw refusal(response);
  }
}

function counter(offset: number, total: number | null, { maxBytes, onProgress }: FetchRequest): Transform {
  let bytes = offset;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (total !== null && total > 0) onProgress(Math.min(1, bytes / total));
      if (bytes > maxBytes) done(tooLarge(maxBytes));
      else done(null, chunk);
    },
  });
}

function open(
  checked: CheckedAddress,
  headers: OutgoingHttpHeaders,
  signal: AbortSignal,
  idleMs: number,
): Promise<IncomingMessage> {
  const { url } = checked;
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      signal,
      timeout: idleMs,
      headers: { 'User-Agent': 'Segue', Accept: 'audio/*,*/*;q=0.5', ...headers },
      lookup: pinnedLookup(checked),
    });
    sent.once('timeout', () => sent.destroy(new Error('The source went silent.')));
    sent.once('error', reject);
    sent.once('response', resolve);
    sent.end();
  });
}

function refusal(response: IncomingMessage): Error {
  const status = response.statusCode ?? 0;
  if (status === 404 || status === 410)
    return new FetchFailed('gone', 'There is no longer a file at this address.');
  if (status === 401 || status === 403)
    return new FetchFailed('sign-in-needed', 'The address asks for a sign-in.');
  if (status === 451) return new FetchFailed('geo-blocked', 'The file may not be fetched from here.');
  if (status === 429 || status === 503) {
    const seconds = Number(response.headers['retry-after'] ?? 60);
    return new FetchLater(
      (Number.isFinite(seconds) ? seconds : 60) * 1000,
      'The source is busy and said “later”.',
    );
  }
  return new Error(`The source answered ${status}.`);
}
