import { text } from 'node:stream/consumers';
import { request, type IncomingHttpHeaders } from 'node:http';

/** What came back of a request that `fetch` would not send as it is. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
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
      text(answer).then(
        (body) => resolve({ status: statusCode, headers, body: body === '' ? null : JSON.parse(body) }),
        reject,
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
