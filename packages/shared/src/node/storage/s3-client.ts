import { createReadStream } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Address } from './s3-address.js';
import { emptyBodyHash, encodePath, encodeQuery, signedHeaders } from './sigv4.js';

/** A file to send: S3 wants its length and hash before its bytes. */
export interface S3Body {
  readonly path: string;
  readonly size: number;
  /** sha256 in hex */
  readonly hash: string;
}

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Without one the bucket itself is asked. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: S3Body;
}

/** Sends one signed request; resolves with the response's head, its bytes still to be read. */
export class S3Client {
  constructor(
    private readonly address: S3Address,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Before every key; empty or ends in a slash. */
  get prefix(): string {
    return this.address.prefix;
  }

  async send({ method, key, query = {}, headers = {}, body }: S3Request): Promise<http.IncomingMessage> {
    const { endpoint, bucket, prefix, credentials } = this.address;
    const path = encodePath(key === undefined ? `/${bucket}` : `/${bucket}/${prefix}${key}`);
    const search = encodeQuery(query);
    const length = body === undefined ? {} : { 'content-length': String(body.size) };
    const signable = {
      method,
      path,
      query: search,
      headers: { host: endpoint.host, ...headers, ...length },
      bodyHash: body?.hash ?? emptyBodyHash,
    };
    const request = (endpoint.protocol === 'https:' ? https : http).request(new URL(path, endpoint), {
      method,
      path: search === '' ? path : `${path}?${search}`,
      headers: signedHeaders(signable, credentials, this.now()),
      timeout: 60_000,
    });
    request.on('timeout', () => request.destroy(new Error(`${endpoint.host} did not answer for 60 s`)));
    const response = responseOf(request);
    await (body === undefined ? request.end() : pipeline(createReadStream(body.path), request));
    return response;
  }
}

function responseOf(request: http.ClientRequest): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
  });
}

/** All bytes of a small answer, such as an error's XML, as text. */
export async function textOf(response: Readable): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of response.setEncoding('utf8')) chunks.push(String(chunk));
  return chunks.join('');
}
