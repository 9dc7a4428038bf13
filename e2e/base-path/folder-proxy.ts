import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A reverse proxy whose address has other things beside Segue. */
export interface FolderProxy {
  readonly url: string;
  /** What was asked for outside of the folder: a page under a base path asks for nothing there. */
  readonly outside: readonly string[];
  stop(): void;
}

/** Passes on what lies in `folder`, as Caddy's or nginx's few lines do. @param target where the pages are */
export async function startFolderProxy(folder: string, target: string): Promise<FolderProxy> {
  const outside: string[] = [];
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? '/';
    if (path === folder || path.startsWith(`${folder}/`)) return pass(incoming, response, target);
    outside.push(path);
    response.writeHead(404).end('Nothing of Segue is here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, outside, stop };
}

function pass(incoming: IncomingMessage, response: ServerResponse, target: string): void {
  const forwarded = { 'x-forwarded-host': incoming.headers.host ?? '', 'x-forwarded-proto': 'http' };
  const headers = { ...incoming.headers, ...forwarded };
  const outgoing = request(new URL(incoming.url ?? '/', target), {
    method: incoming.method ?? 'GET',
    headers,
  });
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => response.destroy());
  response.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}
