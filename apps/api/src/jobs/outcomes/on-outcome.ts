import { SetMetadata } from '@nestjs/common';
import type { JobContract, PayloadOf, ResultOf } from '@segue/shared/contracts/jobs';
import type { Prisma } from '../../database/index.js';
import type { RunRecord } from '../runs/run-record.js';

/** A run that went well. */
export interface Outcome<J extends JobContract> {
  readonly run: RunRecord;
  readonly payload: PayloadOf<J>;
  readonly result: ResultOf<J>;
}

/** What a handler may ask for beside what it has written. */
export interface FollowUp {
  /** What the run shows as its result, such as `{ playlistId }`; without it, the job's own result when that is small. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** Called after the commit: enqueue what follows, tell the search index. */
  readonly afterCommit?: () => Promise<void>;
  /** Not the name for it: whatever has a `then` is a promise to JavaScript, and would be called before the commit. */
  readonly then?: never;
}

type Handler<J extends JobContract, Answer> = (outcome: Outcome<J>, tx: Prisma.TransactionClient) => Answer;

/** Persists what a job found, inside the one transaction that also closes its run. */
export type OutcomeHandler<J extends JobContract> =
  Handler<J, FollowUp> | Handler<J, Promise<void>> | Handler<J, Promise<FollowUp | undefined>>;

export const onOutcomeKey = 'segue:on-outcome';

/**
 * Makes a method of `<f>.outcomes.ts` the one that persists the results of `job`. It runs once for each run: when it
 * throws, nothing of it stays and it is called again.
 */
export function OnOutcome<J extends JobContract>(job: J) {
  const mark = SetMetadata(onOutcomeKey, job);
  return <H extends OutcomeHandler<J>>(
    target: object,
    method: string,
    descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    mark(target, method, descriptor);
  };
}
