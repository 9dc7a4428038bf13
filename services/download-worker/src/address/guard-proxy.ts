import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { pipeline, type Duplex } from 'node:stream';
import { AddressRefused, checkAddress, type AddressPolicy, type CheckedAddress } from '@segue/shared/node';

/** A proxy on this machine that programs are made to go through. */
export interface GuardProxy {
  /** "http://127.0.0.1:40123" */
  readonly url: string;
  close(): void;
}

/**
 * Starts a forward proxy that connects only to addresses that may be fetched. Programs such as yt-dlp resolve names and
 * follow redirects by themselves: through it each of their connections is checked and pinned like our own.
 */
export async function startGuardProxy(policy: AddressPolicy): Promise<GuardProxy> {
  const server = createServer((request, response) => void forward(request, response, policy));
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    void tunnel(request, socket, head, policy);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

/** https: a tunnel to the address that was checked. */
async function tunnel(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  policy: AddressPolicy,
): Promise<void> {
  try {
    const { url, addresses } = await checkAddress(`https://${request.url ?? ''}/`, policy);
    const upstream = connect(Number(url.port || 443), addresses[0]?.address ?? '');
    upstream.once('connect', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(new Uint8Array(head));
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    upstream.on('close', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  } catch (error) {
    socket.end(`HTTP/1.1 ${statusOf(error)} ${reasonOf(error)}\r\n\r\n`);
  }
}

/** http: the request itself, to the address that was checked. */
async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  policy: AddressPolicy,
): Promise<void> {
  try {
    const checked = await checkAddress(request.url ?? '', policy);
    const upstream = openUpstream(request, checked);
    upstream.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      // An answer that breaks off must break off here as well, or the program waits for its rest.
      pipeline(answer, response, () => undefined);
    });
    upstream.on('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    response.on('close', () => upstream.destroy());
    request.pipe(upstream);
  } catch (error) {
    response.writeHead(statusOf(error), reasonOf(error)).end();
  }
}

function openUpstream(request: IncomingMessage, { url, addresses }: CheckedAddress) {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !name.startsWith('proxy-')),
  );
  const [first] = addresses;
  return httpRequest({
    host: first?.address,
    port: url.port || 80,
    method: request.method,
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host },
  });
}

const statusOf = (error: unknown): number => (error instanceof AddressRefused ? 403 : 502);

/** yt-dlp shows it, and `toolFailure` knows it again. */
const reasonOf = (error: unknown): string =>
  error instanceof AddressRefused ? 'Refused by Segue: private address' : 'Name not resolved';
