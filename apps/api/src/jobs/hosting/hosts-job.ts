import { SetMetadata } from '@nestjs/common';
import type { JobContract, JobHandler } from '@segue/shared/contracts/jobs';

export interface Hosting {
  readonly job: JobContract;
  readonly concurrency: number;
}

export const hostsJobKey = 'segue:hosts-job';

/**
 * Makes a method the handler of a job that the api itself works on, because it needs the database.
 * @param concurrency jobs at a time in one api process
 */
export function HostsJob<J extends JobContract>(job: J, concurrency = 1) {
  const hosting: Hosting = { job, concurrency };
  const mark = SetMetadata(hostsJobKey, hosting);
  return <H extends JobHandler<J>>(
    target: object,
    method: string,
    descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    mark(target, method, descriptor);
  };
}
