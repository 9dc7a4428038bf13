import { Injectable } from '@nestjs/common';
import { logUnlessAway, outcomesQueueName } from '@segue/shared/node';
import { Queue } from 'bullmq';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import type { Presence } from '../queues/queued-run.js';
import { RunQueues } from '../queues/run-queues.js';
import type { RunRecord } from '../runs/run-record.js';
import { RunsRepository } from '../runs/runs.repository.js';

interface Lost {
  readonly run: RunRecord;
  readonly presence: Presence;
}

/** What is done about a live run that Redis does not hold as it should. */
@Injectable()
export class Remedies {
  constructor(
    private readonly runs: RunsRepository,
    private readonly queues: RunQueues,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
  ) {}

  /** Puts each right; returns the runs that it closed. */
  async apply(lost: readonly Lost[]): Promise<RunRecord[]> {
    const gone = lost.filter(({ presence }) => presence === 'gone').map(({ run }) => run);
    await this.requeue(gone.filter((run) => run.cancelRequestedAt === null));
    await this.retryOutcomes(
      lost.filter(({ presence }) => presence === 'outcome-stuck').map(({ run }) => run),
    );
    const cancelled = gone.filter((run) => run.cancelRequestedAt !== null).map((run) => run.id);
    const givenUp = lost.filter(({ presence }) => presence === 'given-up');
    const failed = await Promise.all(givenUp.map(({ run }) => this.closeGivenUp(run)));
    return [...(await this.runs.closeCancelled(cancelled)), ...failed.filter((run) => run !== null)];
  }

  private async requeue(runs: readonly RunRecord[]): Promise<void> {
    const byKind = new Map<string, RunRecord[]>();
    for (const run of runs) byKind.set(run.kind, [...(byKind.get(run.kind) ?? []), run]);
    for (const [kind, own] of byKind) await this.queues.add(kind, own);
  }

  private async retryOutcomes(runs: readonly RunRecord[]): Promise<void> {
    if (runs.length === 0) return;
    const outcomes = new Queue(outcomesQueueName, {
      connection: this.redis.patient,
      prefix: this.options.prefix,
    });
    outcomes.on('error', logUnlessAway(this.redis.logger));
    for (const { id } of runs) await (await outcomes.getJob(id))?.retry('failed');
    await outcomes.close();
  }

  private closeGivenUp({ id }: RunRecord): Promise<RunRecord | null> {
    const message = 'The worker died each time that it was working on this.';
    return this.runs.close(id, { status: 'failed', error: { code: 'unexpected', message } });
  }
}
