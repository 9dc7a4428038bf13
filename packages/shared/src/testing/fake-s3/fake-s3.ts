import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listingOf } from './listing.js';
import { signatureProblem, type FakeS3Account } from './verify-signature.js';

/** A server on loopback that speaks enough S3 for our storage and checks every signature. */
export interface FakeS3 {
  /** As STORAGE_URL would name it. */
  readonly url: string;
  /** What is stored: path on the server → bytes. */
  readonly objects: ReadonlyMap<string, Uint8Array>;
  close(): Promise<void>;
}

const account: FakeS3Account = { accessKey: 'test-key', secretKey: 'test/secret+key', region: 'eu-test-1' };

/** @param secretKey what the returned address carries, when it should be wrong */
export async function startFakeS3(secretKey = account.secretKey): Promise<FakeS3> {
  const objects = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => answer(request, body, objects, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const secret = encodeURIComponent(secretKey);
  return {
    url: `s3+http://${account.accessKey}:${secret}@127.0.0.1:${port}/bucket/some/prefix?region=${account.region}`,
    objects,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const bytes: number[] = [];
  for await (const chunk of request) bytes.push(...(chunk as Uint8Array));
  return Uint8Array.from(bytes);
}

function answer(
  request: IncomingMessage,
  body: Uint8Array,
  objects: Map<string, Uint8Array>,
  response: ServerResponse,
): void {
  const problem = signatureProblem(request, body, account);
  if (problem !== null) return refuse(response, 403, problem);
  const [address = '', query = ''] = (request.url ?? '').split('?');
  const path = decodeURIComponent(address);
  if (request.method === 'GET' && query.includes('list-type=2')) {
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(listingOf(path, objects, new URLSearchParams(query)));
    return;
  }
  if (request.method === 'PUT') {
    objects.set(path, body);
    response.writeHead(200).end();
    return;
  }
  if (request.method === 'DELETE') {
    objects.delete(path);
    response.writeHead(204).end();
    return;
  }
  const found = objects.get(path);
  if (found === undefined) return refuse(response, 404, 'NoSuchKey');
  sendObject(request, found, response);
}

function sendObject(request: IncomingMessage, object: Uint8Array, response: ServerResponse): void {
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  if (range !== null && start >= object.length) return refuse(response, 416, 'InvalidRange');
  const part = range === null ? object : object.subarray(start, Number(range[2]) + 1);
  response.writeHead(range === null ? 200 : 206, { 'content-length': String(part.length) });
  response.end(request.method === 'HEAD' ? undefined : part);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<Error><Code>${code}</Code></Error>`);
}
