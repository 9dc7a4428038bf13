import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOtlp } from './otlp.js';
import type { Span } from './span.js';
import { formatTraceparent, parseTraceparent } from './trace-context.js';
import { noTracer, Tracer } from './tracer.js';

const hex = (length: number) =>
  fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`)).filter((text) => /[^0]/.test(text));

function recording() {
  const spans: Span[] = [];
  return { spans, tracer: new Tracer({ add: (span) => spans.push(span) }) };
}

describe('a traceparent', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(hex(32), hex(16), (traceId, spanId) => {
        expect(parseTraceparent(formatTraceparent({ traceId, spanId }))).toEqual({ traceId, spanId });
      }),
    );
  });

  it.each(['', undefined, 7, `00-${'0'.repeat(32)}-00000000000000aa-01`, 'ff-zz-1-01', ['00']])(
    'that is none is none: %s',
    (text) => expect(parseTraceparent(text)).toBeUndefined(),
  );
});

describe('a tracer', () => {
  it('puts what happens within a span below it, over awaits and messages', async () => {
    const { spans, tracer } = recording();
    let carried: string | undefined;
    await tracer.span({ name: 'request', kind: 'server' }, async () => {
      await Promise.resolve();
      carried = tracer.carried();
      await tracer.span({ name: 'query', kind: 'internal' }, () => Promise.resolve());
    });
    await tracer.span({ name: 'job', kind: 'consumer', parent: parseTraceparent(carried) }, () =>
      Promise.resolve(),
    );
    const [query, request, job] = spans;
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect([request?.parentSpanId, query?.parentSpanId, job?.parentSpanId]).toEqual([
      ...[undefined, request?.spanId, request?.spanId],
    ]);
    expect(spans.every(({ start, end }) => end >= start)).toBe(true);
  });

  it('says what went wrong, and passes it on', async () => {
    const { spans, tracer } = recording();
    const failing = tracer.span({ name: 'job', kind: 'consumer' }, () => Promise.reject(new Error('No.')));
    await expect(failing).rejects.toThrow('No.');
    const { spans: sent } = toOtlp('api', '1.0.0', spans).resourceSpans[0]?.scopeSpans[0] ?? {};
    expect(sent).toMatchObject([{ name: 'job', kind: 5, status: { code: 2, message: 'No.' } }]);
  });

  it('that is off does the work, and nothing else', async () => {
    expect(await noTracer.span({ name: 'job', kind: 'consumer' }, () => Promise.resolve(7))).toBe(7);
    expect(noTracer.carried()).toBeUndefined();
  });
});
