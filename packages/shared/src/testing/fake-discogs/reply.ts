import type { ServerResponse } from 'node:http';

/** What the fake answers: a status and a document. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** JSON unless it says otherwise; then the body is a text. */
  readonly type?: string;
}

export function message(status: number, text: string): Reply {
  return { status, body: { message: text } };
}

/** Things that go wrong on the way. `hang` never answers; `truncated` breaks off in the middle of the document. */
export type Fault =
  'error-500' | 'error-503' | 'html' | 'truncated' | 'hang' | 'too-many' | 'blocked' | 'gone';

const WEB_PAGE = '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>';

export function sendReply(response: ServerResponse, { status, body, type }: Reply): void {
  if (status === 204) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': type ?? 'application/json' });
  response.end(type === undefined ? JSON.stringify(body) : body);
}

/** The faults that are plain answers of another status. */
const WRONG_REPLIES: Partial<Record<Fault, Reply>> = {
  'error-500': { status: 500, body: { message: 'Internal Server Error' } },
  'error-503': { status: 503, body: { message: 'Service Unavailable' } },
  'too-many': { status: 429, body: { message: 'You are making requests too quickly.' } },
  blocked: { status: 403, body: { message: 'Forbidden' } },
  gone: { status: 410, body: { message: 'The requested resource is gone.' } },
};

export function sendFault(response: ServerResponse, fault: Fault, reply: Reply): void {
  const wrong = WRONG_REPLIES[fault];
  if (fault === 'too-many') response.setHeader('Retry-After', '1');
  if (wrong !== undefined) sendReply(response, wrong);
  if (fault === 'truncated') sendHalf(response, reply);
  if (fault === 'html') response.writeHead(200, { 'Content-Type': 'text/html' }).end(WEB_PAGE);
}

function sendHalf(response: ServerResponse, { status, body }: Reply): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': text.length });
  response.write(text.subarray(0, Math.floor(text.length / 2)), () => response.destroy());
}
