import { spanKinds, type Attributes, type Span } from './span.js';

/**
 * Spans as the JSON of OTLP/HTTP (opentelemetry-proto, `ExportTraceServiceRequest`): ids in hexadecimal, times as
 * decimal strings of nanoseconds.
 */
export function toOtlp(service: string, version: string, spans: readonly Span[]) {
  const resource = { attributes: toAttributes({ 'service.name': service, 'service.version': version }) };
  const scopeSpans = [{ scope: { name: 'segue' }, spans: spans.map(toOtlpSpan) }];
  return { resourceSpans: [{ resource, scopeSpans }] };
}

function toOtlpSpan({ traceId, spanId, parentSpanId, name, kind, start, end, attributes, error }: Span) {
  return {
    ...{ traceId, spanId, name },
    ...(parentSpanId !== undefined && { parentSpanId }),
    kind: spanKinds[kind],
    startTimeUnixNano: start.toString(),
    endTimeUnixNano: end.toString(),
    attributes: toAttributes(attributes),
    // 1 is ok, 2 is error.
    status: error === undefined ? { code: 1 } : { code: 2, message: error },
  };
}

function toAttributes(attributes: Attributes) {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: toValue(value) }));
}

function toValue(value: string | number | boolean) {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}
