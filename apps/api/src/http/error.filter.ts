import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { errorStatus, type ApiErrorBody } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';
import type { Request, Response } from 'express';
import { currentRequestId } from './request-context.js';
import { toTypedError } from './to-typed-error.js';

const logger = new Logger('Http');

/** The one place where an error becomes an answer: `{code, status, message, data}` on every path. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerError(error, http.getRequest<Request>(), http.getResponse<Response>());
  }
}

/** Answers a request with an error. What nobody foresaw is logged whole and told without its insides. */
export function answerError(error: unknown, request: Request, response: Response): void {
  const typed = toTypedError(error, request);
  if (!typed) logger.error(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames())
    if (/^(content-|etag|accept-ranges)/.test(name)) response.removeHeader(name);
  const body = toApiError(typed ?? unforeseen());
  for (const [name, value] of Object.entries(headersOf(body))) response.setHeader(name, value);
  response.status(body.status).json(body);
}

function unforeseen(): TypedError {
  const requestId = currentRequestId() ?? 'unknown';
  return new TypedError('failed', `Something went wrong here. The log has it under request ${requestId}.`, {
    requestId,
  });
}

/** The body of an error. */
export function toApiError(error: TypedError): ApiErrorBody {
  const { code, message, data } = error;
  return { code, status: errorStatus[code], message, ...(data === undefined ? {} : { data }) };
}

function headersOf({ code, data }: ApiErrorBody): Record<string, string> {
  const said = Object(data) as { retryAfterSeconds?: unknown; allowed?: unknown; sizeBytes?: unknown };
  return {
    'cache-control': 'no-store',
    ...(typeof said.retryAfterSeconds === 'number'
      ? { 'retry-after': String(Math.ceil(said.retryAfterSeconds)) }
      : {}),
    ...(code === 'range-not-satisfiable' ? { 'content-range': `bytes */${String(said.sizeBytes)}` } : {}),
    ...(code === 'unavailable' ? { 'retry-after': '5' } : {}),
    ...(Array.isArray(said.allowed) ? { allow: said.allowed.join(', ') } : {}),
  };
}
