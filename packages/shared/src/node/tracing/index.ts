export { createTracer, type TracerSettings } from './create-tracer.js';
export { currentTrace, parseTraceparent, type TraceContext } from './trace-context.js';
export { noTracer, Tracer, type OpenSpan, type SpanStart } from './tracer.js';
