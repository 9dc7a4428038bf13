import { OfflineError } from '@segue/shared/node';
import type { z } from 'zod';
import { readBoundedText } from './bounded-body.js';
import { CatalogueError } from './catalogue-error.js';
import type { Clock } from './clock.js';
import { startDeadline } from './deadline.js';
import { RateLimiter, type RateReport } from './rate-limiter.js';
import { backOffMs, parseRetryAfter } from './retry-after.js';

export interface CatalogueHttpOptions {
  /** For messages: "Discogs". */
  readonly catalogue: string;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Numbers from 0 up to 1, for the jitter of retries. */
  readonly random: () => number;
  /** Names this program and where it comes from; catalogues block what does not say. */
  readonly userAgent: string;
  /** Length of the catalogue's moving window. */
  readonly windowMs: number;
  /** Longest single wait, for a place under the limit or because of a 429, before saying `rate-limited`. */
  readonly patienceMs: number;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Attempts at one question before it has failed. */
  readonly attempts: number;
}

export interface CatalogueRequest<Schema extends z.ZodType> {
  /** GET unless it says otherwise. A POST is repeated after a failure like a GET: ask only what may be asked twice. */
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly schema: Schema;
  /** How the answer is written: JSON, or (OAuth 1.0a) as a form. An empty one reads as null. */
  readonly answer?: 'json' | 'form';
  /** Whose limit this counts against, and how many requests a window until the catalogue says. */
  readonly limitKey: string;
  readonly limit: number;
  /** Reads the catalogue's own count out of an answer's headers. */
  readonly readReport?: (headers: Headers) => RateReport | null;
  /** Sent as `If-None-Match`: an unchanged document is then not sent again. */
  readonly etag?: string | null;
  readonly signal?: AbortSignal;
}

export type CatalogueAnswer<Value> =
  | { readonly status: 'found'; readonly value: Value; readonly etag: string | null }
  | { readonly status: 'unchanged' }
  | { readonly status: 'not-found' };

const TOO_MANY = 429;

/** Asks a catalogue over HTTP: politely (limit, User-Agent), patiently (retries), and trusting nothing (schema, size). */
export class CatalogueHttp {
  private readonly limiter: RateLimiter;

  constructor(private readonly options: CatalogueHttpOptions) {
    this.limiter = new RateLimiter(options.clock, options.windowMs);
  }

  /** @throws CatalogueError; and the signal's reason when it is aborted */
  async ask<Schema extends z.ZodType>(
    request: CatalogueRequest<Schema>,
  ): Promise<CatalogueAnswer<z.output<Schema>>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(request);
      } catch (error) {
        if (!(error instanceof CatalogueError) || !error.temporary || attempt >= this.options.attempts)
          throw error;
        await this.options.clock.sleep(this.pauseAfter(error, attempt), request.signal);
      }
    }
  }

  /** @throws the error itself when the catalogue asks for more patience than there is */
  private pauseAfter(error: CatalogueError, attempt: number): number {
    if (error.retryAfterMs === null) return backOffMs(attempt, this.options.random());
    if (error.retryAfterMs > this.options.patienceMs) throw error;
    return error.retryAfterMs;
  }

  private async attempt<Schema extends z.ZodType>(
    request: CatalogueRequest<Schema>,
  ): Promise<CatalogueAnswer<z.output<Schema>>> {
    await this.waitForPlace(request);
    const deadline = startDeadline(this.options.timeoutMs, request.signal);
    let report: RateReport | null = null;
    try {
      const response = await this.options.fetch(request.url, {
        method: request.method ?? 'GET',
        headers: this.headersFor(request),
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
        signal: deadline.signal,
      });
      report = request.readReport?.(response.headers) ?? null;
      return await this.read(request, response);
    } catch (error) {
      if (error instanceof CatalogueError) throw error;
      if (error instanceof OfflineError) throw new CatalogueError('offline', error.message);
      request.signal?.throwIfAborted();
      throw this.noAnswer(deadline.timedOut(), error);
    } finally {
      deadline.end();
      this.limiter.answered(request.limitKey, report);
    }
  }

  private async waitForPlace(request: CatalogueRequest<z.ZodType>): Promise<void> {
    for (;;) {
      request.signal?.throwIfAborted();
      const wait = this.limiter.take(request.limitKey, request.limit);
      if (wait === 0) return;
      if (wait > this.options.patienceMs) throw this.rateLimited(wait);
      await this.options.clock.sleep(wait, request.signal);
    }
  }

  private headersFor(request: CatalogueRequest<z.ZodType>): Record<string, string> {
    const conditional = request.etag ? { 'If-None-Match': request.etag } : {};
    return {
      Accept: 'application/json',
      'User-Agent': this.options.userAgent,
      ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
      ...conditional,
      ...request.headers,
    };
  }

  private async read<Schema extends z.ZodType>(
    request: CatalogueRequest<Schema>,
    response: Response,
  ): Promise<CatalogueAnswer<z.output<Schema>>> {
    if (response.ok) {
      const text = await readBoundedText(response, this.options.maxBytes);
      const value = this.parse(request.schema, this.decode(text, request.answer));
      return { status: 'found', value, etag: response.headers.get('etag') };
    }
    await response.body?.cancel();
    if (response.status === 304) return { status: 'unchanged' };
    if (response.status === 404) return { status: 'not-found' };
    throw this.refusal(request.limitKey, response);
  }

  private decode(text: string, answer: CatalogueRequest<z.ZodType>['answer']): unknown {
    if (text === '') return null;
    return answer === 'form' ? Object.fromEntries(new URLSearchParams(text)) : this.parseJson(text);
  }

  private parse<Schema extends z.ZodType>(schema: Schema, document: unknown): z.output<Schema> {
    const parsed = schema.safeParse(document);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    const place = issue?.path.join('.') || 'the document';
    throw this.failed(`sent something unexpected: ${place}: ${issue?.message}`, { cause: parsed.error });
  }

  /** A page of HTML with status 200, or half a document, is an accident on the way: worth another attempt. */
  private parseJson(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (cause) {
      const what = /^\s*</.test(text) ? 'a web page' : 'something that is not JSON';
      throw this.failed(`answered with ${what} instead of data`, { temporary: true, cause });
    }
  }

  private refusal(limitKey: string, response: Response): CatalogueError {
    const { status } = response;
    if (status === TOO_MANY) return this.tooMany(limitKey, response);
    if (status === 401) {
      const message = `${this.options.catalogue} does not accept the token. Enter a valid one in the settings.`;
      return new CatalogueError('not-configured', message, { status });
    }
    if (status === 403) return this.failed('refuses this program or this address (403)', { status });
    if (status === 410) return this.failed('has withdrawn this document (410)', { status });
    const temporary = status >= 500 || status === 408;
    return this.failed(`answered with an error (${status})`, { status, temporary });
  }

  /** Without `Retry-After` the door stays closed for one window. */
  private tooMany(limitKey: string, response: Response): CatalogueError {
    const told = parseRetryAfter(response.headers.get('retry-after'), this.options.clock.now());
    const retryAfterMs = told ?? this.options.windowMs;
    this.limiter.close(limitKey, retryAfterMs);
    return this.rateLimited(retryAfterMs);
  }

  private rateLimited(retryAfterMs: number): CatalogueError {
    const seconds = Math.ceil(retryAfterMs / 1000);
    const message = `${this.options.catalogue} says: wait ${seconds} s.`;
    return new CatalogueError('rate-limited', message, { retryAfterMs, status: TOO_MANY });
  }

  private noAnswer(timedOut: boolean, cause: unknown): CatalogueError {
    const seconds = this.options.timeoutMs / 1000;
    const what = timedOut ? `did not answer within ${seconds} s` : 'could not be reached';
    return this.failed(what, { temporary: true, cause });
  }

  private failed(what: string, details: ConstructorParameters<typeof CatalogueError>[2]): CatalogueError {
    return new CatalogueError('failed', `${this.options.catalogue} ${what}.`, details);
  }
}
