import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createLogger, openRedis } from '@segue/shared/node';
import { JobsOptions } from './jobs-options.js';

/**
 * The api's connections to Redis: one whose commands wait while it is away, for work in the background, and one whose
 * commands fail at once, for requests that somebody waits for.
 */
@Injectable()
export class JobsRedis implements OnApplicationShutdown {
  readonly logger = createLogger('jobs');
  readonly patient;
  readonly prompt;

  constructor({ redisUrl }: JobsOptions) {
    this.patient = openRedis(redisUrl, this.logger);
    this.prompt = openRedis(redisUrl, this.logger, { failFast: true });
  }

  onApplicationShutdown(): void {
    this.patient.disconnect();
    this.prompt.disconnect();
  }
}
