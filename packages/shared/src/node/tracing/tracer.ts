import { formatTraceparent, inTrace, currentTrace, nextContext, type TraceContext } from './trace-context.js';
import type { Attributes, Span, SpanKind } from './span.js';

export interface SpanStart {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes?: Attributes;
  /** What it belongs to, where that is not the span around it. */
  readonly parent?: TraceContext | undefined;
}

/** A span that is under way. */
export interface OpenSpan {
  /** Runs `work` as a part of it. */
  within<T>(work: () => T): T;
  end(more?: { readonly name?: string; readonly attributes?: Attributes; readonly error?: string }): void;
}

interface Sink {
  add(span: Span): void;
}

const off: OpenSpan = { within: (work) => work(), end: () => undefined };

/** Follows a wish from the request through the queue to its outcome. Without a sink all of it does nothing. */
export class Tracer {
  constructor(
    private readonly sink: Sink | undefined,
    private readonly stopSink: () => Promise<void> = () => Promise.resolve(),
  ) {}

  start({ name, kind, attributes = {}, parent = currentTrace() }: SpanStart): OpenSpan {
    const { sink } = this;
    if (sink === undefined) return off;
    const context = nextContext(parent);
    const start = nanoseconds();
    return {
      within: (work) => inTrace(context, work),
      end: ({ name: betterName = name, attributes: more = {}, error } = {}) => {
        const all = { ...attributes, ...more };
        const span = { ...context, parentSpanId: parent?.spanId, name: betterName, kind, start, error };
        sink.add({ ...span, attributes: all, end: nanoseconds() });
      },
    };
  }

  /** A span around `work`; what it throws is the span's error. */
  async span<T>(start: SpanStart, work: () => Promise<T>): Promise<T> {
    const open = this.start(start);
    try {
      const result = await open.within(work);
      open.end();
      return result;
    } catch (error) {
      open.end({ error: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  /** What goes along with a message so that the other side's spans belong to this one. */
  carried(): string | undefined {
    const context = this.sink === undefined ? undefined : currentTrace();
    return context === undefined ? undefined : formatTraceparent(context);
  }

  /** Sends what waits. */
  stop(): Promise<void> {
    return this.stopSink();
  }
}

/** The tracer that does nothing. */
export const noTracer = new Tracer(undefined);

const startedAt = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint();

/** Since 1970, and never backwards. */
const nanoseconds = (): bigint => startedAt + process.hrtime.bigint();
