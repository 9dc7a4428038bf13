import { HttpException } from '@nestjs/common';
import { errorStatus, type ErrorCode } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';
import type { Request } from 'express';
import { methodsOf } from './match-path.js';

/**
 * Turns whatever was thrown on the way to an answer into a typed error: our own stay, those of Nest, Express and the
 * body parser are put into our words. Undefined for what nobody foresaw.
 */
export function toTypedError(
  error: unknown,
  request: Pick<Request, 'method' | 'path'>,
): TypedError | undefined {
  if (error instanceof TypedError) return error;
  const status = statusOf(error);
  if (status === undefined || status >= 500) return undefined;
  if (status === 404) return unknownPath(request);
  const code = codeOf(status);
  return new TypedError(code, sentences[code] ?? messageOf(error), undefined, { cause: error });
}

const sentences: Partial<Record<ErrorCode, string>> = {
  'too-large': 'The body is larger than 1 MB, the most taken as JSON. Send fewer things at once.',
  'unsupported-type': 'The body has an encoding that is not read here. Send JSON in UTF-8.',
};

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error)) return undefined;
  const status = 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

function codeOf(status: number): ErrorCode {
  const codes = Object.keys(errorStatus) as ErrorCode[];
  return codes.find((code) => errorStatus[code] === status) ?? 'invalid';
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /JSON/.test(message)
    ? `The body is not valid JSON: ${message}.`
    : `The request cannot be read: ${message}.`;
}

function unknownPath({ method, path }: Pick<Request, 'method' | 'path'>): TypedError {
  const allowed = methodsOf(path);
  if (allowed.length === 0) return new TypedError('not-found', `There is nothing at ${method} ${path}.`);
  const message = `${path} does not take ${method}; it takes ${allowed.join(', ')}.`;
  return new TypedError('method-not-allowed', message, { allowed });
}
