import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Histogram } from 'prom-client';

/** Measures answers. Labelled by the route's pattern, never by the path, of which there is no end. */
@Injectable()
export class RequestMeter {
  readonly durations = new Histogram({
    name: 'segue_http_request_seconds',
    help: 'Seconds from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [],
  });

  /** Middleware. */
  readonly measure = (request: Request, response: Response, next: NextFunction): void => {
    const stop = this.durations.startTimer();
    response.once('finish', () => {
      const { method } = request;
      const { path } = (request.route ?? { path: 'unknown' }) as { path: string };
      stop({ method, route: path, status: String(response.statusCode) });
    });
    next();
  };
}
