import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { isRedisAway, logUnlessAway, openRedis } from './redis.js';
import { cardEveryMs, cardSeconds, workerKey, workersKey, type WorkerCard } from './worker-card.js';

export interface BeatOptions {
  readonly redisUrl: string;
  readonly prefix: string;
  readonly logger: Logger;
  readonly service: string;
  readonly version: string;
  /** What it hosts, asked at each beat. */
  readonly jobs: () => WorkerCard['jobs'];
}

/** The sign of life of one worker process: a card in Redis that runs out when it is not renewed. */
export class WorkerBeat {
  private readonly id = randomUUID();
  private readonly startedAt = new Date().toISOString();
  private readonly redis: Redis;
  private readonly timer: NodeJS.Timeout;
  private draining = false;
  private last: Promise<void>;

  constructor(private readonly options: BeatOptions) {
    this.redis = openRedis(options.redisUrl, options.logger, { failFast: true });
    // A command before the first connection fails: the card comes with the connection, and with each new one.
    this.last = Promise.resolve();
    this.redis.on('ready', () => this.beat());
    this.timer = setInterval(() => this.beat(), cardEveryMs);
  }

  /** Whether Redis answers this process. */
  async reaches(): Promise<boolean> {
    try {
      await this.redis.ping();
      return true;
    } catch (error) {
      if (isRedisAway(error)) return false;
      throw error;
    }
  }

  /** Says at once that it takes no more jobs. */
  drain(): void {
    this.draining = true;
    this.beat();
  }

  /** Takes the card away: it has gone in good order. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.last;
    const { prefix } = this.options;
    await this.send(() =>
      this.redis.multi().del(workerKey(prefix, this.id)).srem(workersKey(prefix), this.id).exec(),
    );
    this.redis.disconnect();
  }

  private beat(): void {
    const { prefix } = this.options;
    const card = JSON.stringify(this.card());
    this.last = this.send(() =>
      this.redis
        .multi()
        .set(workerKey(prefix, this.id), card, 'EX', cardSeconds)
        .sadd(workersKey(prefix), this.id)
        .exec(),
    );
  }

  private async send(command: () => Promise<unknown>): Promise<void> {
    await command().catch(logUnlessAway(this.options.logger));
  }

  private card(): WorkerCard {
    const { service, version, jobs } = this.options;
    const { id, startedAt, draining } = this;
    return { id, service, version, host: hostname(), pid: process.pid, startedAt, draining, jobs: jobs() };
  }
}
