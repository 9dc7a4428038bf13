/** Thrown by `fail`: the job is over for good, with a code of its contract. */
export class DeclaredFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'DeclaredFailure';
  }
}

/** Thrown by `rateLimited`: the source said "later". */
export class RateLimited extends Error {
  constructor(
    readonly retryAfterMs: number,
    message: string,
  ) {
    super(message);
    this.name = 'RateLimited';
  }
}

/** Why a handler's signal was aborted. */
export class Stopped extends Error {
  constructor(readonly why: 'cancelled' | 'draining') {
    super(why === 'cancelled' ? 'The run was cancelled.' : 'The worker is shutting down.');
    this.name = 'Stopped';
  }
}

/** True when the worker goes away and another one is to begin the run again, rather than a person having ended it. */
export function isDraining({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof Error && 'why' in reason && reason.why === 'draining';
}
