import { randomUUID } from 'node:crypto';
import { logContext, withLogContext } from '@segue/shared/node';
import type { NextFunction, Request, Response } from 'express';

const sane = /^[A-Za-z0-9._:-]{8,128}$/;

/** The id of the request that is being answered; undefined outside of one. It goes along to logs, runs and jobs. */
export function currentRequestId(): string | undefined {
  return logContext().requestId;
}

/** The id that came in `X-Request-Id` when it is a sane one, else a new one. */
export function requestIdOf(request: Pick<Request, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && sane.test(given) ? given : randomUUID();
}

/** Gives each request its id, in `X-Request-Id` of the answer too, and binds it to all that is logged because of it. */
export function requestContext(request: Request, response: Response, next: NextFunction): void {
  const requestId = requestIdOf(request);
  response.setHeader('X-Request-Id', requestId);
  withLogContext({ requestId }, next);
}
