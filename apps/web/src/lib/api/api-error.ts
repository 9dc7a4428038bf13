import type { ApiErrorBody, ErrorCode, RestoringData } from '@segue/shared/contracts/http';

/** Beside the api's own codes: `offline` when no answer came at all. */
export type FailureCode = ErrorCode | 'offline';

/** An answer of the api that is not a success, or no answer. `message` is a sentence for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: FailureCode,
    readonly status: number,
    message: string,
    readonly data?: unknown,
  ) {
    super(message);
  }

  /** Worth trying again by itself: the server was away for a moment. */
  get passing(): boolean {
    return this.code === 'offline' || this.code === 'unavailable';
  }

  /** How far a restore is, which is why nothing else is answered; undefined for every other error. */
  get restoring(): RestoringData['progress'] | undefined {
    return isRestoring(this.data) ? this.data.progress : undefined;
  }
}

/** Reads an error answer; one that is not of our shape (a proxy's page, say) still becomes a sentence. */
export function apiErrorOf(status: number, body: unknown): ApiError {
  if (hasMessage(body)) {
    return new ApiError(body.code ?? codeOfStatus(status), status, body.message, body.data);
  }
  return new ApiError(codeOfStatus(status), status, `The server answered ${status} and did not say why.`);
}

export const offline = (): ApiError =>
  new ApiError(
    'offline',
    0,
    'The server cannot be reached. Check that Segue is running and you are connected.',
  );

function isRestoring(data: unknown): data is RestoringData {
  return typeof data === 'object' && data !== null && 'reason' in data && data.reason === 'restoring';
}

function hasMessage(body: unknown): body is Partial<ApiErrorBody> & { message: string } {
  return typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string';
}

const STATUS_CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'rate-limited',
  502: 'unavailable',
  503: 'unavailable',
};

const codeOfStatus = (status: number): ErrorCode => STATUS_CODES[status] ?? 'failed';
