import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { RestoreGate } from '../../http/index.js';
import { EventsService, JobsOptions, JobsRedis } from '../../jobs/index.js';
import { SearchIndexer } from '../search/index.js';
import { restoreChannel, restoreNews, type RestoreNews } from './restore-news.js';

/** Carries the news of a restore to every api process, and does what each has to do about them. */
@Injectable()
export class RestoreMessenger implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Backups');
  private readonly channel: string;
  private readonly ear;

  constructor(
    private readonly redis: JobsRedis,
    options: JobsOptions,
    private readonly indexer: SearchIndexer,
    private readonly gate: RestoreGate,
    private readonly events: EventsService,
  ) {
    this.channel = restoreChannel(options.prefix);
    this.ear = redis.patient.duplicate();
    // The connection that it is a copy of says when Redis is away.
    this.ear.on('error', () => undefined);
  }

  onApplicationBootstrap(): void {
    this.ear.on('message', (_channel: string, text: string) => this.hear(text));
    this.ear.subscribe(this.channel).catch((error: unknown) => {
      this.logger.warn(`Restores will not be heard of: ${String(error)}`);
    });
  }

  onModuleDestroy(): void {
    this.ear.disconnect();
  }

  /** Tells all of them, in order; Redis keeps it waiting while it is away. This process shuts at once. */
  say(news: RestoreNews): void {
    if (news.type === 'restoring') this.gate.shut(news.progress);
    this.redis.patient.publish(this.channel, JSON.stringify(news)).catch((error: unknown) => {
      this.logger.warn(`Other processes do not hear of the restore: ${String(error)}`);
    });
  }

  private hear(text: string): void {
    const news = restoreNews.parse(JSON.parse(text));
    if (news.type === 'restoring') return this.gate.shut(news.progress);
    this.gate.open();
    if (news.type === 'not-restored') return;
    this.logger.log('A backup was restored: the search index is filled anew');
    this.indexer.fill();
    // Whoever listens may be nobody here any more; who still is connects again and asks for everything anew.
    this.events.endAll();
  }
}
