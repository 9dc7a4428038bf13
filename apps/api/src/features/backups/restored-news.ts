import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { JobsOptions, JobsRedis } from '../../jobs/index.js';
import { SearchIndexer } from '../search/index.js';
import { restoredChannel } from './restored-channel.js';

/** Passes on to every api process that the tables are others now; each fills its search index anew. */
@Injectable()
export class RestoredNews implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Backups');
  private readonly channel: string;
  private readonly ear;

  constructor(
    private readonly redis: JobsRedis,
    options: JobsOptions,
    private readonly indexer: SearchIndexer,
  ) {
    this.channel = restoredChannel(options.prefix);
    this.ear = redis.patient.duplicate();
    // The connection that it is a copy of says when Redis is away.
    this.ear.on('error', () => undefined);
  }

  onApplicationBootstrap(): void {
    this.ear.on('message', () => {
      this.logger.log('A backup was restored: the search index is filled anew');
      this.indexer.fill();
    });
    this.ear.subscribe(this.channel).catch((error: unknown) => {
      this.logger.warn(`Restores will not be heard of: ${String(error)}`);
    });
  }

  onModuleDestroy(): void {
    this.ear.disconnect();
  }

  /** Redis keeps this waiting while it is away. */
  async tell(): Promise<void> {
    await this.redis.patient.publish(this.channel, 'restored');
  }
}
