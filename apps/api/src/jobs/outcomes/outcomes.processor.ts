import { Injectable, Logger } from '@nestjs/common';
import {
  logUnlessAway,
  outcomeMessage,
  outcomesQueueName,
  parseTraceparent,
  Tracer,
  TypedError,
  type OutcomeMessage,
  withLogContext,
} from '@segue/shared/node';
import { DelayedError, Worker, type Job } from 'bullmq';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import { isForGood } from './give-up-words.js';
import { PersistOutcome } from './persist-outcome.js';

/** Outcomes that one api process persists at a time. */
const concurrency = 4;

/** While Postgres is away, outcomes are looked at again this often; that is no attempt. */
const whileAwayMs = 1000;

/** The receiving end of the outcomes queue. */
@Injectable()
export class OutcomesProcessor {
  private readonly logger = new Logger('Outcomes');
  private worker: Worker<unknown, void> | undefined;

  constructor(
    private readonly persistence: PersistOutcome,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
    private readonly tracer: Tracer,
  ) {}

  start(): void {
    const { prefix } = this.options;
    const process = (job: Job<unknown, void>, token?: string) => this.process(job, token);
    const stall = { lockDuration: 10_000, stalledInterval: 5000, maxStalledCount: 10 };
    this.worker = new Worker(outcomesQueueName, process, {
      connection: this.redis.patient,
      prefix,
      concurrency,
      ...stall,
    });
    this.worker.on('error', logUnlessAway(this.redis.logger));
  }

  async stop(): Promise<void> {
    await this.worker?.close();
  }

  private async process(job: Job<unknown, void>, token: string | undefined): Promise<void> {
    const outcome = outcomeMessage.parse(job.data);
    await withLogContext({ runId: outcome.runId, job: outcome.kind }, async () => {
      try {
        await this.traced(outcome);
      } catch (error) {
        if (error instanceof TypedError && error.code === 'unavailable') return this.later(job, token);
        const attempt = job.attemptsMade + 1;
        this.logger.error(
          `The outcome of ${outcome.kind} could not be persisted (attempt ${attempt})`,
          error,
        );
        if (attempt < (job.opts.attempts ?? 1) && !isForGood(error)) throw error;
        await this.persistence.giveUp(outcome, error);
      }
    });
  }

  private traced(outcome: OutcomeMessage): Promise<void> {
    const { kind, runId, status, trace } = outcome;
    const attributes = { 'segue.run.id': runId, 'segue.job.outcome': status };
    const span = {
      name: `outcome ${kind}`,
      kind: 'consumer',
      parent: parseTraceparent(trace),
      attributes,
    } as const;
    return this.tracer.span(span, () => this.persistence.persist(outcome));
  }

  private async later(job: Job<unknown, void>, token: string | undefined): Promise<void> {
    await job.moveToDelayed(Date.now() + whileAwayMs, token);
    throw new DelayedError();
  }
}
