import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Catalogue } from './catalogue.js';
import { checkKey, readRequest, sendReply, type FakeReply } from './request.js';
import { answer } from './routes.js';
import { TaskQueue } from './task-queue.js';
import { WireError } from './wire-error.js';

export interface FakeMeilisearchOptions {
  /** The one key that is accepted; without it no key is asked for. */
  readonly key?: string;
  /** What `GET /version` says. */
  readonly version?: string;
}

/** Meilisearch for tests: a real HTTP server on loopback that speaks its API, tasks and errors included. */
export class FakeMeilisearch {
  /** The indexes as they are; `clear()` is a server that lost its disk. */
  readonly catalogue = new Catalogue();
  /** Tasks done and under way; `failNext` makes one fail, `taskMs` makes them slow. */
  readonly queue = new TaskQueue();
  /** Method and path of every request that was answered, in order. */
  readonly received: string[] = [];
  /** Time before each answer. */
  latencyMs = 0;
  /** What `GET /version` says. */
  version: string;
  private readonly key: string | undefined;
  private server: Server | undefined;
  private port = 0;

  constructor(options: FakeMeilisearchOptions = {}) {
    this.key = options.key;
    this.version = options.version ?? '1.22.0';
  }

  /** The base URL, once started; the same after it went away and came back. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens; after `stop` again on the same port, with everything that it had. */
  async start(): Promise<this> {
    const server = createServer((request, response) => void this.handle(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  /** Goes away: ends all connections, also those that wait for an answer. */
  async stop(): Promise<void> {
    const { server } = this;
    if (server === undefined) return;
    this.server = undefined;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = await this.reply(request);
    if (this.latencyMs > 0) await delay(this.latencyMs);
    this.received.push(`${request.method ?? ''} ${request.url ?? ''}`);
    sendReply(response, reply);
  }

  private async reply(request: IncomingMessage): Promise<FakeReply> {
    try {
      const read = await readRequest(request);
      checkKey(request, read.path, this.key);
      return answer(this, read);
    } catch (error) {
      const known =
        error instanceof WireError ? error : new WireError(500, 'internal', String(error), 'internal');
      return { status: known.status, body: known.document() };
    }
  }
}
