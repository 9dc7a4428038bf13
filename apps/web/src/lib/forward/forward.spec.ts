import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { forward } from './forward';

let server: Server | undefined;

async function apiThat(answers: RequestListener): Promise<URL> {
  server = createServer(answers).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const bytesOf = async (request: IncomingMessage): Promise<number> => {
  let bytes = 0;
  for await (const chunk of request) bytes += (chunk as Buffer).length;
  return bytes;
};

describe('forwarding to the api', () => {
  it('carries method, path, query, body and status', async () => {
    const api = await apiThat((request, response) => {
      void bytesOf(request).then((bytes) =>
        response
          .writeHead(201, { 'content-type': 'application/json' })
          .end(JSON.stringify({ method: request.method, url: request.url, bytes })),
      );
    });
    const body = JSON.stringify({ name: 'é' });
    const answer = await forward(new Request('http://web/api/x/1?q=a%2Cb', { method: 'POST', body }), api);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ method: 'POST', url: '/api/x/1?q=a%2Cb', bytes: 13 });
  });

  it('carries more than the 10 MB at which Next’s own rewrite cuts off', async () => {
    const api = await apiThat((request, response) => {
      void bytesOf(request).then((bytes) => response.end(String(bytes)));
    });
    const body = new Uint8Array(24 * 1024 * 1024);
    const answer = await forward(new Request('http://web/api/imports', { method: 'POST', body }), api);
    expect(await answer.text()).toBe(String(body.length));
  });

  it('hands on each event as it comes, while the answer stays open', async () => {
    let open: ServerResponse | undefined;
    const api = await apiThat((_, response) => {
      open = response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
    });
    const answer = await forward(new Request('http://web/api/events'), api);
    const reader = answer.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toBe('data: 1\n\n');
    open?.write('data: 2\n\n');
    expect(await read()).toBe('data: 2\n\n');
  });

  it('tells the api when the browser has gone', async () => {
    const gone = new AbortController();
    const closed = new Promise<void>((resolve) => {
      void apiThat((_, response) => {
        response.on('close', resolve);
        response.write(': hello\n\n');
      }).then((api) =>
        forward(new Request('http://web/api/events', { signal: gone.signal }), api).then(() => gone.abort()),
      );
    });
    await expect(closed).resolves.toBeUndefined();
  });

  it('says in our own shape that nobody answers', async () => {
    const api = await apiThat(() => undefined);
    server?.close();
    await once(server as Server, 'close');
    const answer = await forward(new Request('http://web/api/me'), api);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'unavailable', status: 503 });
  });
});
