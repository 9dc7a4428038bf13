import type { z } from 'zod';

/** How far a job has come: `done` of `total` units (total null while unknown) and one sentence a person can read. */
export interface JobProgress {
  done: number;
  total: number | null;
  message: string;
}

/**
 * One background job: its name is also the name of its queue and of its handler.
 * `failures` are the codes that the handler may give up with; they are final and never retried.
 */
export interface JobContract<
  Name extends string = string,
  Payload extends z.ZodType = z.ZodType,
  Result extends z.ZodType = z.ZodType,
  Failure extends string = string,
> {
  readonly name: Name;
  /** What the owner reads as the run's kind: "Analyse audio". */
  readonly title: string;
  readonly payload: Payload;
  readonly result: Result;
  readonly failures: readonly Failure[];
  /** Attempts before the outcome `unexpected`; a declared failure or a rate limit does not use one up. */
  readonly attempts: number;
  /** Something live that the handler reports beside progress, such as a generation of the GA. */
  readonly detail?: z.ZodType;
}

export type PayloadOf<J extends JobContract> = z.infer<J['payload']>;
export type ResultOf<J extends JobContract> = z.infer<J['result']>;
export type FailureOf<J extends JobContract> = J['failures'][number];

/** What a handler gets. `fail` compiles only with a code that the contract lists. */
export interface JobContext<J extends JobContract> {
  readonly runId: string;
  readonly payload: PayloadOf<J>;
  /** What goes wrong now, undeclared, is not tried again. */
  readonly isLastAttempt: boolean;
  /** Aborted when the run is cancelled or the process drains. */
  readonly signal: AbortSignal;
  /** Tells the run page; cheap to call often (it is throttled), `detail` is what the contract's `detail` says. */
  report(progress: JobProgress, detail?: unknown): void;
  /** Ends the job for good with a code of the contract. */
  fail(code: FailureOf<J>, message: string): never;
  /** The source said "later": the job waits this long and the attempt does not count. */
  rateLimited(retryAfterMs: number, message: string): never;
}

export type JobHandler<J extends JobContract> = (context: JobContext<J>) => Promise<ResultOf<J>>;

/** Declares a job contract; keeps the literal types of name and failures. */
export function defineJob<
  const Name extends string,
  Payload extends z.ZodType,
  Result extends z.ZodType,
  const Failure extends string,
>(job: {
  name: Name;
  title: string;
  payload: Payload;
  result: Result;
  failures: readonly Failure[];
  attempts?: number;
  detail?: z.ZodType;
}): JobContract<Name, Payload, Result, Failure> {
  return { attempts: 3, ...job };
}
