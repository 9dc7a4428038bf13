import { Injectable } from '@nestjs/common';
import type { JobContract, JobHandler } from '@segue/shared/contracts/jobs';
import { Contracts } from './contracts.js';
import { hostsJobKey, type Hosting } from './hosting/hosts-job.js';
import { MarkedMethods } from './marked-methods.js';
import { handlerProblems } from './one-for-each.js';
import { onOutcomeKey, type OutcomeHandler } from './outcomes/on-outcome.js';

export interface HostedJob extends Hosting {
  readonly name: string;
  readonly handler: JobHandler<JobContract>;
}

/** The methods that persist outcomes and those that work on jobs, one of each for a job. */
@Injectable()
export class Handlers {
  constructor(
    private readonly contracts: Contracts,
    private readonly methods: MarkedMethods,
  ) {}

  /** @throws Error naming every job whose handler is missing, doubled or of no job: the api must not start */
  check(): void {
    const jobs = this.contracts.all();
    const outcomes = this.methods
      .find<JobContract>(onOutcomeKey)
      .map(({ mark, name }) => ({ job: mark, name }));
    const problems = [
      ...handlerProblems('OnOutcome', jobs, outcomes, { required: true }),
      ...handlerProblems('HostsJob', jobs, this.hosted(), { required: false }),
    ];
    if (problems.length > 0) throw new Error(`The jobs do not fit together:\n  ${problems.join('\n  ')}`);
  }

  hosted(): HostedJob[] {
    return this.methods
      .find<Hosting>(hostsJobKey)
      .map(({ mark, name, call }) => ({ ...mark, name, handler: call as JobHandler<JobContract> }));
  }

  /** Persists the outcomes of the jobs, by the job's name. */
  outcomes(): ReadonlyMap<string, OutcomeHandler<JobContract>> {
    const found = this.methods.find<JobContract>(onOutcomeKey);
    return new Map(found.map(({ mark, call }) => [mark.name, call as OutcomeHandler<JobContract>]));
  }
}
