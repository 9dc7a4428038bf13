import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { outerHost } from '../../../http/index.js';

/** Whether the caller came by https: said by a trusted proxy, by the connection, or by the public address being so. */
export function isHttps(request: ExpressRequest, publicUrl: string | undefined): boolean {
  if (request.secure) return true;
  if (publicUrl === undefined) return false;
  const { protocol, host } = new URL(publicUrl);
  return protocol === 'https:' && host === outerHost(request);
}

/** An Express request as better-auth wants it: only what it needs, with the address that Express resolved. */
export function toFetchRequest(request: ExpressRequest): Request {
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  return new Request(new URL(request.originalUrl, 'http://segue.invalid'), {
    method: request.method,
    headers: toFetchHeaders(request),
    body: request.method === 'GET' || request.method === 'HEAD' ? null : body,
  });
}

export function toFetchHeaders(request: ExpressRequest): Headers {
  const { cookie, 'user-agent': userAgent } = request.headers;
  return new Headers({
    'content-type': 'application/json',
    'x-segue-address': request.ip ?? '',
    ...(cookie === undefined ? {} : { cookie }),
    ...(userAgent === undefined ? {} : { 'user-agent': userAgent }),
  });
}

/** Hands cookies on to the caller. */
export function setCookies(response: ExpressResponse, cookies: readonly string[]): void {
  for (const cookie of cookies) response.append('Set-Cookie', cookie);
}
