import { parseTraceparent, type Tracer } from '@segue/shared/node';
import type { NextFunction, Request, Response } from 'express';

/** Middleware: a span for each request, below that of the caller when it sent a `traceparent`. Never with a query. */
export const traceRequests =
  (tracer: Tracer) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const { method } = request;
    const parent = parseTraceparent(request.headers.traceparent);
    const span = tracer.start({
      name: method,
      kind: 'server',
      parent,
      attributes: { 'http.request.method': method },
    });
    response.once('close', () => {
      const { path } = (request.route ?? { path: 'unknown' }) as { path: string };
      const attributes = { 'http.route': path, 'http.response.status_code': response.statusCode };
      const error = response.statusCode >= 500 ? { error: `status ${response.statusCode}` } : {};
      span.end({ name: `${method} ${path}`, attributes, ...error });
    });
    span.within(next);
  };
