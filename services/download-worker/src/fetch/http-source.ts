import { createWriteStream } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { basename, extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkAddress, pinnedLookup, type AddressPolicy, type CheckedAddress } from '@segue/shared/node';
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

/** A file at an address, by plain HTTP. Each redirect is checked like the address itself. */
export class HttpSource implements Source {
  readonly name = 'http';

  constructor(private readonly options: HttpSourceOptions) {}

  takes(url: URL): boolean {
    return ENDINGS.test(url.pathname);
  }

  async fetch(request: FetchRequest): Promise<FetchedFile> {
    const { response, url } = await this.follow(request.url, request.signal, MAX_REDIRECTS);
    const originalName = decodeURIComponent(basename(url.pathname)) || 'download';
    const path = join(request.folder, `download${extname(originalName)}`);
    const total = Number(response.headers['content-length'] ?? 0);
    if (total > request.maxBytes) throw tooLarge(request.maxBytes);
    await pipeline(response, counter(total, request), createWriteStream(path), {
      signal: request.signal,
    });
    return { path, originalName };
  }

  private async follow(
    text: string,
    signal: AbortSignal,
    redirects: number,
  ): Promise<{ response: IncomingMessage; url: URL }> {
    const checked = await checkAddress(text, this.options);
    const response = await open(checked, signal, this.options.idleMs);
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return { response, url: checked.url };
    response.resume();
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      if (redirects === 0) throw new FetchFailed('gone', 'The address redirects in a circle.');
      return this.follow(new URL(location, checked.url).href, signal, redirects - 1);
    }
    throw refusal(response);
  }
}

function counter(total: number, { maxBytes, onProgress }: FetchRequest): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (total > 0) onProgress(Math.min(1, bytes / total));
      if (bytes > maxBytes) done(tooLarge(maxBytes));
      else done(null, chunk);
    },
  });
}

function open(checked: CheckedAddress, signal: AbortSignal, idleMs: number): Promise<IncomingMessage> {
  const { url } = checked;
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      signal,
      timeout: idleMs,
      headers: { 'User-Agent': 'Segue', Accept: 'audio/*,*/*;q=0.5' },
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
