import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';
import { currentRequestId } from './request-context.js';

const quiet = /^\/(api\/health|metrics)/;

/** One line for each answered request: method, path without query, status, milliseconds, who from. Never a secret. */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: () => currentRequestId() ?? '',
    customProps: () => ({ requestId: currentRequestId() }),
    quietReqLogger: true,
    customLogLevel: (request, response, error) => levelOf(request, response, error),
    customSuccessMessage: (request, response) =>
      `${request.method ?? ''} ${pathOf(request)} ${response.statusCode}`,
    customErrorMessage: (request, response) =>
      `${request.method ?? ''} ${pathOf(request)} ${response.statusCode}`,
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
): 'error' | 'info' | 'debug' {
  if (error || response.statusCode >= 500) return 'error';
  return quiet.test(pathOf(request)) ? 'debug' : 'info';
}
