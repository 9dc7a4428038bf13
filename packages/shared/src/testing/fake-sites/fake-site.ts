import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoopbackServer } from './json-server.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A web site whose pages a test says, for programs and downloads to fetch from. */
export class FakeSite extends LoopbackServer {
  /** Everything that was asked for: path and cookie. */
  readonly seen: { readonly path: string; readonly cookie: string }[] = [];
  private readonly pages = new Map<string, Answer>();

  on(path: string, answer: Answer): this {
    this.pages.set(path, answer);
    return this;
  }

  /** A file of sound, which can be asked for in parts. */
  file(path: string, bytes: Uint8Array, type: string): this {
    return this.on(path, (response, request) => {
      const headers = { 'Content-Type': type, 'Content-Length': bytes.byteLength };
      response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes);
    });
  }

  status(path: string, status: number, headers: Record<string, string> = {}): this {
    return this.on(path, (response) => response.writeHead(status, headers).end());
  }

  protected answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', this.url).pathname;
    this.seen.push({ path, cookie: request.headers.cookie ?? '' });
    const page = this.pages.get(path);
    if (page === undefined) response.writeHead(404).end();
    else page(response, request);
  }
}
