import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { CatalogueData } from './catalogue-data.js';
import { OauthDance, readOauth, type OauthConsumerKeys } from './oauth-dance.js';
import { message, sendFault, sendReply, type Fault, type Reply } from './reply.js';
import { RequestWindow } from './request-window.js';

export interface FakeDiscogsOptions {
  /** A token that is accepted and belongs to nobody in particular. */
  readonly token?: string;
  /** Tokens with the users that they are for. When this or `token` is given, any other token is answered with 401. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Keys of the application that OAuth is offered to. */
  readonly consumer?: OauthConsumerKeys;
  /** Length of the limit's window; Discogs' own is 60 s. */
  readonly windowMs?: number;
  /** Requests a window with a token and without; Discogs' own are 60 and 25. */
  readonly limits?: { readonly withToken: number; readonly withoutToken: number };
  /** Time before each answer. */
  readonly latencyMs?: number;
  /** Whether documents carry an ETag and `If-None-Match` is honoured. */
  readonly etags?: boolean;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** As it was sent, without "?". */
  readonly query: string;
  /** When it arrived, milliseconds. */
  readonly at: number;
  readonly status: number;
  readonly token: string | null;
}

/** What does not say who it is gets no answer, as at Discogs: nothing, or the name that fetch gives itself. */
const NAMELESS = /^(?:|node|undici)$/;

/** Discogs for tests and the sample crate: a real HTTP server on loopback that speaks the API's documents. */
export class FakeDiscogs {
  readonly data = new CatalogueData();
  readonly oauth: OauthDance;
  /** Every request that was answered, in order of the answers. */
  readonly received: ReceivedRequest[] = [];
  private readonly faults: { pattern: RegExp; query: RegExp; fault: Fault; left: number }[] = [];
  private readonly watchers = new Set<(path: string, query: string) => void>();
  private readonly window: RequestWindow;
  /** Whose each token is; null when any token will do. */
  private readonly tokens: Map<string, string> | null;
  private readonly server: Server;

  constructor(private readonly options: FakeDiscogsOptions = {}) {
    this.tokens = options.tokens === undefined ? null : new Map(Object.entries(options.tokens));
    this.oauth = new OauthDance(options.consumer ?? { key: '', secret: '' });
    this.window = new RequestWindow(options.windowMs ?? 60_000, () => performance.now());
    this.server = createServer((request, response) => void this.handle(request, response));
  }

  /** The base URL, once started. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.options.port ?? 0, '127.0.0.1', resolve);
    });
    return this;
  }

  /** Ends all connections, also those that hang. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** Gives a user a token. */
  grant(token: string, username: string): void {
    this.tokens?.set(token, username);
  }

  /** Takes a token back: from now on it is answered with 401. */
  revoke(token: string): void {
    this.tokens?.delete(token);
  }

  /** The next `times` requests for a matching path (and query) go wrong. */
  breakNext(fault: Fault, pattern = /./, times = 1, query = /(?:)/): void {
    this.faults.push({ pattern, query, fault, left: times });
  }

  /** Calls back after each answer for a matching path is made, before the next request is looked at. */
  onAnswer(pattern: RegExp, tell: (query: string) => void): { stop(): void } {
    const watcher = (path: string, query: string): void => {
      if (pattern.test(path)) tell(query);
    };
    this.watchers.add(watcher);
    return { stop: () => this.watchers.delete(watcher) };
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', this.url);
    const { method = 'GET' } = request;
    const token = tokenOf(request);
    response.once('close', () => {
      this.received.push({ method, path, query: query.toString(), at, status: response.statusCode, token });
    });
    const body = await readJson(request);
    if (this.options.latencyMs !== undefined) await delay(this.options.latencyMs);
    const refusal = this.refuse(request, response, token);
    const reply = refusal ?? this.answer(request, path, query, body);
    const fault = refusal === null ? this.nextFault(path, query.toString()) : null;
    for (const watcher of this.watchers) watcher(path, query.toString());
    if (fault !== null) sendFault(response, fault, reply);
    else this.send(request, response, reply);
  }

  private answer(request: IncomingMessage, path: string, query: URLSearchParams, body: unknown): Reply {
    const { method = 'GET', headers } = request;
    if (path === '/oauth/request_token') return this.oauth.requestToken(headers.authorization ?? '');
    if (path === '/oauth/access_token') return this.oauth.accessToken(headers.authorization ?? '');
    return this.data.answer({ method, path, query, body, origin: this.url, asker: this.askerOf(request) });
  }

  private askerOf(request: IncomingMessage): string | null | undefined {
    const token = tokenOf(request);
    if (token === null) return null;
    return this.oauth.usernameOf(request.headers.authorization ?? '') ?? this.tokens?.get(token);
  }

  private refuse(request: IncomingMessage, response: ServerResponse, token: string | null): Reply | null {
    if (NAMELESS.test(request.headers['user-agent'] ?? ''))
      return message(403, 'Name your program in User-Agent.');
    if (!this.countRequest(response, token)) return message(429, 'You are making requests too quickly.');
    if (token !== null && !this.accepts(request, token))
      return message(401, 'Invalid consumer token. Please register an app before making requests.');
    return null;
  }

  private accepts(request: IncomingMessage, token: string): boolean {
    const { token: nobodys } = this.options;
    if (this.tokens === null && nobodys === undefined && !isOauth(request)) return true;
    const dancing = request.url?.startsWith('/oauth/access_token') === true;
    return token === nobodys || dancing || this.askerOf(request) !== undefined;
  }

  /** Counts the request and writes the limit's headers; false when it was one too many. */
  private countRequest(response: ServerResponse, token: string | null): boolean {
    const { withToken, withoutToken } = this.options.limits ?? { withToken: 60, withoutToken: 25 };
    const limit = token === null ? withoutToken : withToken;
    const { used, retryAfterMs } = this.window.arrive(token ?? '', limit);
    response.setHeader('X-Discogs-Ratelimit', limit);
    response.setHeader('X-Discogs-Ratelimit-Used', used);
    response.setHeader('X-Discogs-Ratelimit-Remaining', Math.max(0, limit - used));
    if (retryAfterMs > 0) response.setHeader('Retry-After', Math.ceil(retryAfterMs / 1000));
    return retryAfterMs === 0;
  }

  private nextFault(path: string, text: string): Fault | null {
    const next = this.faults.find(
      ({ pattern, query, left }) => left > 0 && pattern.test(path) && query.test(text),
    );
    if (next === undefined) return null;
    next.left -= 1;
    return next.fault;
  }

  private send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
    const etag = this.options.etags === true && reply.status === 200 ? etagOf(reply) : null;
    if (etag !== null) response.setHeader('ETag', etag);
    if (etag !== null && request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else sendReply(response, reply);
  }
}

function etagOf(reply: Reply): string {
  return `"${createHash('sha256').update(JSON.stringify(reply.body)).digest('hex').slice(0, 32)}"`;
}

const isOauth = (request: IncomingMessage): boolean =>
  request.headers.authorization?.startsWith('OAuth ') === true;

/** A personal token, or the token of a signed request. */
function tokenOf(request: IncomingMessage): string | null {
  const header = request.headers.authorization ?? '';
  if (isOauth(request)) return readOauth(header).oauth_token ?? null;
  return /token=(\S+)/.exec(header)?.[1] ?? null;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await text(request);
  return body === '' ? null : (JSON.parse(body) as unknown);
}
