import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoopbackServer } from './json-server.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A web site whose pages a test says, for programs and downloads to fetch from. */
export class FakeSite extends LoopbackServer {
  /** Everything that was asked for. */
  readonly seen: { readonly path: string; readonly cookie: string; readonly range: string }[] = [];
  private readonly pages = new Map<string, Answer>();

  on(path: string, answer: Answer): this {
    this.pages.set(path, answer);
    return this;
  }

  /** A file of sound. */
  file(path: string, bytes: Uint8Array, type: string): this {
    return this.on(path, (response, request) => {
      const headers = { 'Content-Type': type, 'Content-Length': bytes.byteLength };
      response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes);
    });
  }

  /**
   * A file of sound that can be asked for in parts, as by `If-Range`.
   * @param now said anew for each answer: the file, what it is known by, and after which of its bytes the connection
   * breaks (null for never)
   */
  breaking(
    path: string,
    now: () => { readonly bytes: Uint8Array; readonly etag: string; readonly breaksAt: number | null },
  ): this {
    return this.on(path, (response, { method, headers }) => {
      const { bytes, etag, breaksAt } = now();
      const same = headers['if-range'] === undefined || headers['if-range'] === etag;
      const from = same ? Number(/^bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0) : 0;
      const range = `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}`;
      response.writeHead(from > 0 ? 206 : 200, {
        ...{ 'Content-Type': 'audio/wav', 'Content-Length': bytes.byteLength - from, ETag: etag },
        ...{ 'Accept-Ranges': 'bytes', ...(from > 0 && { 'Content-Range': range }) },
      });
      if (method === 'HEAD') response.end();
      else if (breaksAt === null) response.end(bytes.slice(from));
      else response.write(bytes.slice(from, breaksAt), () => response.destroy());
    });
  }

  status(path: string, status: number, headers: Record<string, string> = {}): this {
    return this.on(path, (response) => response.writeHead(status, headers).end());
  }

  protected answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', this.url).pathname;
    const { cookie = '', range = '' } = request.headers;
    this.seen.push({ path, cookie, range });
    const page = this.pages.get(path);
    if (page === undefined) response.writeHead(404).end();
    else page(response, request);
  }
}
