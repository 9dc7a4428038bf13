import { Injectable } from '@nestjs/common';
import { hostWorker, Tracer, WorkerBeat, type HostedWorker } from '@segue/shared/node';
import { Meters } from '../../observation/index.js';
import { Handlers } from '../handlers.js';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';

/** Works on the jobs that the api itself hosts, with the same host as every other worker. */
@Injectable()
export class HostedWorkers {
  private workers: HostedWorker[] = [];
  private beat: WorkerBeat | undefined;

  constructor(
    private readonly handlers: Handlers,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
    private readonly meters: Meters,
    private readonly tracer: Tracer,
  ) {}

  start(): void {
    const { redisUrl, prefix, version } = this.options;
    const { logger } = this.redis;
    const common = { redisUrl, prefix, logger, meter: this.meters.jobs, tracer: this.tracer };
    this.workers = this.handlers
      .hosted()
      .map(({ job, handler, concurrency }) => hostWorker(job, handler, { ...common, concurrency }));
    const jobs = () => this.workers.map((worker) => worker.state());
    this.beat = new WorkerBeat({ redisUrl, prefix, logger, service: 'api', version, jobs });
  }

  async stop(): Promise<void> {
    this.beat?.drain();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.beat?.stop();
  }
}
