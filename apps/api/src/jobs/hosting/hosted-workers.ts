import { Injectable } from '@nestjs/common';
import { hostWorker, type HostedWorker } from '@segue/shared/node';
import { Handlers } from '../handlers.js';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';

/** Works on the jobs that the api itself hosts, with the same host as every other worker. */
@Injectable()
export class HostedWorkers {
  private workers: HostedWorker[] = [];

  constructor(
    private readonly handlers: Handlers,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
  ) {}

  start(): void {
    const { redisUrl, prefix } = this.options;
    this.workers = this.handlers
      .hosted()
      .map(({ job, handler, concurrency }) =>
        hostWorker(job, handler, { redisUrl, prefix, concurrency, logger: this.redis.logger }),
      );
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}
