import { z } from 'zod';
import type { JobContext, JobContract, JobHandler, PayloadOf } from '../../contracts/jobs/define-job.js';
import { DeclaredFailure, RateLimited, Stopped } from './handler-endings.js';
import type { OutcomeMessage } from './messages.js';

type Outcome = OutcomeMessage extends infer O
  ? O extends OutcomeMessage
    ? Omit<O, 'runId' | 'kind' | 'attempts' | 'trace'>
    : never
  : never;

/** What one call of a handler came to. */
export type Ending =
  /** The run is over. */
  | { readonly then: 'close'; readonly outcome: Outcome }
  /** The source wants to be left alone for a while; this was no attempt. */
  | { readonly then: 'wait'; readonly forMs: number; readonly message: string }
  /** The worker goes away: another one starts it again; this was no attempt. */
  | { readonly then: 'hand-back' }
  /** Something went wrong that the contract does not name: worth another attempt while there is one. */
  | { readonly then: 'retry'; readonly error: unknown };

export interface HandlerCall<J extends JobContract> {
  readonly runId: string;
  readonly payload: unknown;
  readonly isLastAttempt: boolean;
  readonly signal: AbortSignal;
  readonly report: JobContext<J>['report'];
}

/** Calls the handler with what its contract promises it, and checks what it gives back. Knows nothing of queues. */
export async function runHandler<J extends JobContract>(
  job: J,
  handler: JobHandler<J>,
  { runId, payload, isLastAttempt, signal, report }: HandlerCall<J>,
): Promise<Ending> {
  if (signal.aborted) return endingOf(signal.reason, signal);
  const parsed = job.payload.safeParse(payload);
  if (!parsed.success)
    return unexpected(`The payload does not fit the contract: ${z.prettifyError(parsed.error)}`);
  try {
    const result = await handler({
      runId,
      payload: parsed.data as PayloadOf<J>,
      isLastAttempt,
      signal,
      report: (progress, detail) =>
        report(progress, detail === undefined ? detail : (job.detail?.parse(detail) ?? detail)),
      fail: (code, message) => {
        throw new DeclaredFailure(code, message);
      },
      rateLimited: (retryAfterMs, message) => {
        throw new RateLimited(retryAfterMs, message);
      },
    });
    return checkResult(job, result);
  } catch (error) {
    return endingOf(error, signal);
  }
}

function checkResult(job: JobContract, result: unknown): Ending {
  const parsed = job.result.safeParse(result);
  if (!parsed.success)
    return unexpected(`The result does not fit the contract: ${z.prettifyError(parsed.error)}`);
  return { then: 'close', outcome: { status: 'succeeded', result: parsed.data } };
}

/** Once stopped, whatever the handler throws is only how it stopped. */
function endingOf(error: unknown, signal: AbortSignal): Ending {
  const stopped: unknown = signal.aborted ? signal.reason : undefined;
  if (stopped instanceof Stopped) {
    return stopped.why === 'cancelled'
      ? { then: 'close', outcome: { status: 'cancelled' } }
      : { then: 'hand-back' };
  }
  if (error instanceof DeclaredFailure) {
    return { then: 'close', outcome: { status: 'failed', code: error.code, message: error.message } };
  }
  if (error instanceof RateLimited)
    return { then: 'wait', forMs: error.retryAfterMs, message: error.message };
  return { then: 'retry', error };
}

/** The contract itself is broken: another attempt would only break it again. */
function unexpected(message: string): Ending {
  return { then: 'close', outcome: { status: 'failed', code: 'unexpected', message } };
}
