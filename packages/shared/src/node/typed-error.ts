import type { ErrorCode } from '../contracts/http/error.js';

/**
 * An error that its cause can be told by: thrown by services, turned into the api's one error shape by the error filter.
 * The message says what was wrong and what to do; `data` says more where there is more.
 */
export class TypedError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly data?: unknown,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'TypedError';
  }
}

export const notFound = (what: string) => new TypedError('not-found', `${what} was not found.`);
export const invalid = (message: string, data?: unknown) => new TypedError('invalid', message, data);
export const unprocessable = (message: string, data?: unknown) =>
  new TypedError('unprocessable', message, data);
export const conflict = (message: string, data?: unknown) => new TypedError('conflict', message, data);
export const forbidden = (message: string) => new TypedError('forbidden', message);
export const notConfigured = (message: string) => new TypedError('not-configured', message);
export const rateLimited = (message: string, retryAfterSeconds: number) =>
  new TypedError('rate-limited', message, { retryAfterSeconds });
