import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { notFound, TypedError } from '../typed-error.js';
import { beyondEnd } from './local-storage.js';
import type { S3Address } from './s3-address.js';
import { S3Client, textOf, type S3Request } from './s3-client.js';
import { readListing } from './s3-listing.js';
import { toScratchFile } from './scratch-file.js';
import { checkStorageKey } from './storage-key.js';
import type { ByteRange, LocalFile, Storage, StoredFile } from './storage.port.js';

/** Storage in a bucket of a server that speaks S3 (Amazon, MinIO, Garage, …). */
export class S3Storage implements Storage {
  private readonly client: S3Client;

  constructor(address: S3Address) {
    this.client = new S3Client(address);
  }

  /** Through a temporary file: S3 wants to know length and hash before the first byte. A PUT is all or nothing. */
  async write(key: string, body: Readable | Buffer): Promise<void> {
    checkStorageKey(key);
    const file = await toScratchFile(body, 'upload');
    try {
      await this.done({ method: 'PUT', key, body: file });
    } finally {
      await file.release();
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const headers = range === undefined ? {} : { range: `bytes=${range.start}-${range.end}` };
    const response = await this.send({ method: 'GET', key, headers });
    if (response.statusCode === 200 || response.statusCode === 206) return response;
    if (response.statusCode === 416) throw await this.rangeRefused(key, response);
    throw await refusal(key, response);
  }

  async stat(key: string): Promise<{ size: number } | null> {
    const response = await this.send({ method: 'HEAD', key });
    response.resume();
    if (response.statusCode === 404) return null;
    if (response.statusCode !== 200) throw await refusal(key, response);
    return { size: Number(response.headers['content-length']) };
  }

  async list(): Promise<StoredFile[]> {
    const found: StoredFile[] = [];
    const { prefix } = this.client;
    let next: string | null = null;
    do {
      const more: Record<string, string> = next === null ? {} : { 'continuation-token': next };
      const query = { 'list-type': '2', delimiter: '/', prefix, ...more };
      const response = await this.send({ method: 'GET', query });
      if (response.statusCode !== 200) throw await refusal(prefix, response);
      const page = readListing(await textOf(response), prefix);
      found.push(...page.files);
      next = page.next;
    } while (next !== null);
    return found;
  }

  async remove(key: string): Promise<void> {
    await this.done({ method: 'DELETE', key });
  }

  async localPath(key: string): Promise<LocalFile> {
    const file = await toScratchFile(await this.read(key), path.basename(key));
    return { path: file.path, release: () => file.release() };
  }

  location(): null {
    return null;
  }

  private async done(request: S3Request): Promise<void> {
    const response = await this.send(request);
    if (response.statusCode !== 200 && response.statusCode !== 204)
      throw await refusal(request.key ?? '', response);
    response.resume();
  }

  private async send(request: S3Request): Promise<IncomingMessage> {
    if (request.key !== undefined) checkStorageKey(request.key);
    try {
      return await this.client.send(request);
    } catch (cause) {
      throw new TypedError('unavailable', `The storage does not answer: ${String(cause)}`, undefined, {
        cause,
      });
    }
  }

  private async rangeRefused(key: string, response: IncomingMessage): Promise<TypedError> {
    response.resume();
    return beyondEnd((await this.stat(key))?.size ?? 0);
  }
}

async function refusal(key: string, response: IncomingMessage): Promise<TypedError> {
  const said = await textOf(response);
  if (response.statusCode === 404) return notFound(`The file "${key}"`);
  const code = /<Code>([^<]*)<\/Code>/.exec(said)?.[1] ?? 'no reason';
  return new TypedError('failed', `The storage refused "${key}" with ${response.statusCode} (${code}).`);
}
