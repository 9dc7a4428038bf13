import { Injectable, Logger } from '@nestjs/common';
import { logUnlessAway, progressMessage, type ProgressMessage } from '@segue/shared/node';
import { QueueEvents } from 'bullmq';
import { Contracts } from '../contracts.js';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import { RunEvents } from '../runs/run-events.js';
import { RunsRepository } from '../runs/runs.repository.js';

/**
 * Carries what workers report to the runs and to the people who watch. It may miss something (events are not kept for
 * one who is away), so nothing but progress depends on it.
 */
@Injectable()
export class ProgressListener {
  private readonly logger = new Logger('Progress');
  private sources: QueueEvents[] = [];
  /** The newest report of each run that waits to be written: older ones are worth nothing. */
  private readonly waiting = new Map<string, ProgressMessage>();
  private writing: Promise<void> | undefined;

  constructor(
    private readonly contracts: Contracts,
    private readonly runs: RunsRepository,
    private readonly events: RunEvents,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
  ) {}

  start(): void {
    const { prefix } = this.options;
    this.sources = this.contracts.all().map((job) => {
      const source = new QueueEvents(job.name, { connection: this.redis.patient, prefix });
      source.on('error', logUnlessAway(this.redis.logger));
      source.on('progress', ({ jobId, data }) => this.hear(jobId, data));
      return source;
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.sources.map((source) => source.close()));
    await this.writing;
  }

  private hear(runId: string, data: unknown): void {
    const message = progressMessage.safeParse(data);
    if (!message.success) {
      this.logger.warn(`A report of ${runId} does not fit: ${message.error.message}`);
      return;
    }
    this.waiting.set(runId, message.data);
    this.writing ??= this.writeAll().finally(() => (this.writing = undefined));
  }

  private async writeAll(): Promise<void> {
    for (const [runId, message] of this.waiting) {
      this.waiting.delete(runId);
      try {
        await this.write(runId, message);
      } catch (error) {
        this.logger.warn(`The progress of ${runId} was not kept: ${String(error)}`);
      }
    }
  }

  private async write(runId: string, { attempt, progress, detail }: ProgressMessage): Promise<void> {
    const run = await this.runs.progress(runId, { ...progress, attempts: attempt });
    if (run === null) return;
    this.events.changed(run);
    if (detail !== undefined) this.events.detail(run, detail);
  }
}
