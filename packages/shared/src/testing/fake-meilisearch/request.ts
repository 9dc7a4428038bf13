import type { IncomingMessage, ServerResponse } from 'node:http';
import { WireError } from './wire-error.js';

/** A request to the fake, read. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly body: unknown;
}

export interface FakeReply {
  readonly status: number;
  readonly body: unknown;
}

export async function readRequest(request: IncomingMessage): Promise<FakeRequest> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return { method: request.method ?? 'GET', path: pathname, parameters: searchParams, body: parsed(text) };
}

export function sendReply(response: ServerResponse, { status, body }: FakeReply): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Refuses who does not show the key: https://www.meilisearch.com/docs/learn/security/basic_security */
export function checkKey(request: IncomingMessage, path: string, key: string | undefined): void {
  if (key === undefined || path === '/health') return;
  const { authorization } = request.headers;
  if (authorization === undefined) {
    throw new WireError(
      401,
      'missing_authorization_header',
      'The Authorization header is missing. It must use the bearer authorization method.',
      'auth',
    );
  }
  if (authorization !== `Bearer ${key}`) {
    throw new WireError(403, 'invalid_api_key', 'The provided API key is invalid.', 'auth');
  }
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WireError(400, 'malformed_payload', `The json payload provided is malformed. ${String(error)}`);
  }
}
