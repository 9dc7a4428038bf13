import { Injectable } from '@nestjs/common';
import type { JobContract } from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { JobsOptions } from './jobs-options.js';

/** The job contracts by name. */
@Injectable()
export class Contracts {
  private readonly byName: ReadonlyMap<string, JobContract>;

  constructor({ jobs }: JobsOptions) {
    this.byName = new Map(jobs.map((job) => [job.name, job]));
  }

  all(): JobContract[] {
    return [...this.byName.values()];
  }

  find(kind: string): JobContract | undefined {
    return this.byName.get(kind);
  }

  /** @throws TypedError `failed` for a kind of run that this version does not have (any more) */
  get(kind: string): JobContract {
    const job = this.byName.get(kind);
    if (job === undefined)
      throw new TypedError('failed', `There is no job called "${kind}" in this version.`);
    return job;
  }
}
