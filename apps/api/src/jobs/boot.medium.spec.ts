import { Injectable, type Provider } from '@nestjs/common';
import type { JobContext, JobContract } from '@segue/shared/contracts/jobs';
import { defineJob } from '@segue/shared/contracts/jobs';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startJobsApp } from '../testing/index.js';
import { HostsJob, OnOutcome, type Outcome } from './index.js';
import { saying, toyJob, ToyOutcomes } from './toy.fixture.js';

const other = defineJob({
  name: 'other',
  title: 'Other',
  payload: z.object({}),
  result: z.object({}),
  failures: [],
});

@Injectable()
class MoreToyOutcomes {
  @OnOutcome(toyJob)
  heard({ result }: Outcome<typeof toyJob>) {
    return { result };
  }
}

@Injectable()
class ToyHandler {
  @HostsJob(toyJob)
  async work({ payload }: JobContext<typeof toyJob>) {
    return { said: payload.text };
  }
}

@Injectable()
class SecondToyHandler extends ToyHandler {
  @HostsJob(toyJob)
  override async work({ payload }: JobContext<typeof toyJob>) {
    return { said: payload.text };
  }
}

const boot = (jobs: JobContract[], providers: Provider[]) => startJobsApp({ jobs, providers });

describe('the api', () => {
  it('does not start when a job has no outcome handler, and names it', async () => {
    await expect(boot([toyJob, other], [ToyOutcomes])).rejects.toThrow('The job "other" has no @OnOutcome.');
  });

  it('does not start when a job has two, and names both', async () => {
    await expect(boot([toyJob], [ToyOutcomes, MoreToyOutcomes])).rejects.toThrow(
      'The job "toy" has @OnOutcome 2 times: ToyOutcomes.said, MoreToyOutcomes.heard.',
    );
  });

  it('does not start when two methods work on one job', async () => {
    await expect(boot([toyJob], [ToyOutcomes, ToyHandler, SecondToyHandler])).rejects.toThrow(
      'The job "toy" has @HostsJob 2 times: ToyHandler.work, SecondToyHandler.work.',
    );
  });

  it('does not start with a handler of a job that is not among the jobs', async () => {
    await expect(boot([], [ToyOutcomes])).rejects.toThrow(
      'ToyOutcomes.said has @OnOutcome of "toy", which is not in allJobs.',
    );
  });

  it('works itself on the jobs that it hosts', async () => {
    const app = await boot([toyJob], [ToyOutcomes, ToyHandler]);
    const user = { id: await app.addUser(), role: 'member' };
    const { id } = await app.runs.start(toyJob, saying('at home', user.id));
    await vi.waitFor(
      async () => expect(await app.runs.get(user, id)).toMatchObject({ status: 'succeeded' }),
      {
        timeout: 15_000,
      },
    );
    await app.close();
  });
});
