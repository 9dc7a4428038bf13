import { text } from 'node:stream/consumers';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

/** What came back of a request that `fetch` would not send as it is. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Parsed where it is JSON, else the text of it; null when there is none. */
  readonly body: unknown;
}

/** Sends a request with any header, `host` too: what a browser behind a proxy, or an attacker, makes of one. */
export function plainRequest(
  url: string,
  {
    method = 'GET',
    headers = {},
    json,
  }: { method?: string; headers?: Record<string, string>; json?: unknown } = {},
): Promise<PlainAnswer> {
  const body = json === undefined ? undefined : JSON.stringify(json);
  const length =
    body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers: { ...length, ...headers } }, (answer) => {
      const { statusCode = 0, headers } = answer;
      bodyOf(answer).then((body) => resolve({ status: statusCode, headers, body }), reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

async function bodyOf(answer: IncomingMessage): Promise<unknown> {
  const body = await text(answer);
  if (body === '') return null;
  return /^application\/(\w+\+)?json\b/.test(answer.headers['content-type'] ?? '') ? JSON.parse(body) : body;
}
