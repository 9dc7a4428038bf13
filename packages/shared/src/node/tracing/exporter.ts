import type { Logger } from '../logger/create-logger.js';
import { toOtlp } from './otlp.js';
import type { Span } from './span.js';

export interface ExporterOptions {
  /** Base of an OTLP/HTTP collector: http://localhost:4318. */
  readonly endpoint: string;
  readonly service: string;
  readonly version: string;
  readonly logger: Logger;
  readonly fetch: typeof fetch;
}

const everyMs = 2000;
const timeoutMs = 5000;

/** Spans that wait to be sent; more than these are dropped, and counted in the log. */
const most = 5000;

/** Sends spans to a collector, many at a time. Traces are for watching: what cannot be sent is dropped, never waited for. */
export class OtlpExporter {
  private waiting: Span[] = [];
  private dropped = 0;
  private away = false;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly options: ExporterOptions) {
    this.timer = setInterval(() => void this.flush(), everyMs).unref();
  }

  add(span: Span): void {
    if (this.waiting.length < most) this.waiting.push(span);
    else this.dropped += 1;
  }

  async flush(): Promise<void> {
    const spans = this.waiting;
    if (spans.length === 0) return;
    this.waiting = [];
    const { endpoint, service, version } = this.options;
    try {
      const response = await this.options.fetch(`${endpoint.replace(/\/+$/, '')}/v1/traces`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(toOtlp(service, version, spans)),
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      this.note(response.ok ? undefined : `it answered ${response.status}`);
    } catch (error) {
      this.note(error instanceof Error ? error.message : String(error));
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** Said once when it goes and once when it is back, however many times it was tried in between. */
  private note(problem: string | undefined): void {
    const { logger } = this.options;
    if (problem !== undefined && !this.away) logger.warn(`The collector of traces is away: ${problem}`);
    if (problem === undefined && this.away)
      logger.info(`The collector of traces is back; ${this.dropped} spans were dropped`);
    this.away = problem !== undefined;
  }
}
