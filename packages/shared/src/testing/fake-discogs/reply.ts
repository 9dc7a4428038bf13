import type { ServerResponse } from 'node:http';

/** What the fake answers: a status and a document. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Things that go wrong on the way. `hang` never answers; `truncated` breaks off in the middle of the document. */
export type Fault =
  'error-500' | 'error-503' | 'html' | 'truncated' | 'hang' | 'too-many' | 'blocked' | 'gone';

const WEB_PAGE = '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>';

export function sendReply(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

export function sendFault(response: ServerResponse, fault: Fault, reply: Reply): void {
  switch (fault) {
    case 'error-500':
      return sendReply(response, { status: 500, body: { message: 'Internal Server Error' } });
    case 'error-503':
      return sendReply(response, { status: 503, body: { message: 'Service Unavailable' } });
    case 'too-many':
      response.setHeader('Retry-After', '1');
      return sendReply(response, { status: 429, body: { message: 'You are making requests too quickly.' } });
    case 'blocked':
      return sendReply(response, { status: 403, body: { message: 'Forbidden' } });
    case 'gone':
      return sendReply(response, { status: 410, body: { message: 'The requested resource is gone.' } });
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(WEB_PAGE);
      return;
    case 'truncated':
      return sendHalf(response, reply);
    case 'hang':
      return;
  }
}

function sendHalf(response: ServerResponse, { status, body }: Reply): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': text.length });
  response.write(text.subarray(0, Math.floor(text.length / 2)), () => response.destroy());
}
