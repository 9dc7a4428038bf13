import type { JobContract } from '@segue/shared/contracts/jobs';

/** How the jobs part is set up; an injection token with its value. */
export class JobsOptions {
  constructor(
    readonly redisUrl: string,
    /** Before every key in Redis; the same in the workers. */
    readonly prefix: string,
    readonly jobs: readonly JobContract[],
    readonly times: JobsTimes = usualTimes,
    /** Of the api, for the list of workers. */
    readonly version = '',
  ) {}
}

/** Times in milliseconds. Tests shorten them; nothing else does. */
export interface JobsTimes {
  /** Between two reconciliations. */
  readonly reconcileEvery: number;
  /** A run younger than this is left alone: it may be on its way into the queue. */
  readonly reconcileGrace: number;
  /** How long a job must be gone before it counts as lost; longer than the workers' pulse of a second. */
  readonly reconcileConfirm: number;
  /** Before the second attempt; doubled for each one more. */
  readonly retryDelay: number;
}

export const usualTimes: JobsTimes = {
  reconcileEvery: 60_000,
  reconcileGrace: 15_000,
  reconcileConfirm: 3000,
  retryDelay: 2000,
};
