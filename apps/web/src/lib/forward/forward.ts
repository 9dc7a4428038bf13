import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { basePath } from '../../env';
import { withoutBase } from '../base-path';
import { requestHeaders, responseHeaders } from './headers';

const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Sends a request on to the api and streams both ways, so that a gigabyte of audio or an endless event stream never
 * sits in memory here. Next's own rewrite keeps request bodies in memory and cuts them off at 10 MB, and ends a quiet
 * answer after 30 s, so it cannot carry these.
 *
 * The api knows nothing of a base path: it is taken off what is asked, and put before where answers lead and where their
 * cookies hold.
 */
export async function forward(request: Request, api: URL, base = basePath): Promise<Response> {
  try {
    const answer = await send(request, api, base);
    return new Response(bodyOf(request, answer), {
      status: answer.statusCode ?? 502,
      headers: responseHeaders(answer.rawHeaders, base),
    });
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 });
    return unavailable(error);
  }
}

function send(request: Request, api: URL, base: string): Promise<IncomingMessage> {
  const { pathname, search } = new URL(request.url);
  const start = api.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = start(new URL(withoutBase(pathname, base) + search, api), {
      method: request.method,
      headers: requestHeaders(request.headers, base),
      signal: request.signal,
    });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    if (!request.body) return void outgoing.end();
    pipeline(Readable.fromWeb(request.body as NodeReadableStream), outgoing).catch(reject);
  });
}

function bodyOf(request: Request, answer: IncomingMessage): ReadableStream | null {
  if (request.method === 'HEAD' || WITHOUT_BODY.has(answer.statusCode ?? 0)) {
    answer.resume();
    return null;
  }
  return Readable.toWeb(answer) as ReadableStream;
}

function unavailable(error: unknown): Response {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The server behind this page is not answering (${reason}). It may be starting: try again in a moment.`;
  return Response.json({ code: 'unavailable', status: 503, message }, { status: 503 });
}
