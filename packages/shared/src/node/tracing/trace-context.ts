import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** Where in a trace something happens, as W3C Trace Context names it: lower-case hexadecimal. */
export interface TraceContext {
  /** 32 digits. */
  readonly traceId: string;
  /** 16 digits. */
  readonly spanId: string;
}

const form = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;

/** What a `traceparent` header or a job says; undefined for anything else, which then begins a trace of its own. */
export function parseTraceparent(text: unknown): TraceContext | undefined {
  const [, traceId, spanId] = (typeof text === 'string' ? form.exec(text) : null) ?? [];
  return traceId === undefined || spanId === undefined ? undefined : { traceId, spanId };
}

export const formatTraceparent = ({ traceId, spanId }: TraceContext): string => `00-${traceId}-${spanId}-01`;

const current = new AsyncLocalStorage<TraceContext>();

/** The span that the present work belongs to. */
export const currentTrace = (): TraceContext | undefined => current.getStore();

export const inTrace = <T>(context: TraceContext, work: () => T): T => current.run(context, work);

/** A span below `parent`, or the first of a new trace. */
export const nextContext = (parent: TraceContext | undefined): TraceContext => ({
  traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
  spanId: randomBytes(8).toString('hex'),
});
