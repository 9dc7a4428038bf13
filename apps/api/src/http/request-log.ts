import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@segue/shared/node';
import { pinoHttp, type HttpLogger } from 'pino-http';

const quiet = /^\/(api\/health|metrics)/;

/** One line for each answered request: method, path without query, status, milliseconds, who from. Never a secret. */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    customLogLevel: (request, response, error) => levelOf(request, response, error),
    customSuccessMessage: (request, response) =>
      `${request.method ?? ''} ${pathOf(request)} ${response.statusCode}`,
    customErrorMessage: (request, response) =>
      `${request.method ?? ''} ${pathOf(request)} ${response.statusCode}`,
    // The error itself is logged where it is answered.
    customErrorObject: (_request, _response, _error, line: Record<string, unknown>) => ({
      ...line,
      err: undefined,
    }),
    serializers: {
      req: (request: { raw: IncomingMessage & { ip?: string } }) => ({
        method: request.raw.method,
        path: pathOf(request.raw),
        address: request.raw.ip,
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}

/** A query may hold what a person searched for, or a token: it stays out of the log. */
function pathOf(request: IncomingMessage & { originalUrl?: string }): string {
  return (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
}

function levelOf(
  request: IncomingMessage,
  response: ServerResponse,
  error?: Error,
): 'error' | 'warn' | 'info' | 'debug' {
  if (response.statusCode === 503) return 'warn';
  if (error || response.statusCode >= 500) return 'error';
  return quiet.test(pathOf(request)) ? 'debug' : 'info';
}
