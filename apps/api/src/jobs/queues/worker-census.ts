import { Injectable } from '@nestjs/common';
import { cardSeconds, workerCard, workerKey, workersKey, type WorkerCard } from '@segue/shared/node';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import { promptly } from './promptly.js';
import { RunQueues } from './run-queues.js';

/** A worker process and how long it has been silent, in seconds: measured by Redis, so that no two clocks matter. */
export interface HeardWorker extends WorkerCard {
  readonly silentSeconds: number;
}

/** Who works: counted by Redis' connections, and named by the cards that worker processes keep in Redis. */
@Injectable()
export class WorkerCensus {
  constructor(
    private readonly queues: RunQueues,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
  ) {}

  /** @param kind name of a job contract. @throws TypedError `unavailable` when Redis is away */
  count(kind: string): Promise<number> {
    return promptly(this.queues.queue(kind).getWorkersCount());
  }

  /** Every worker process of the last minute, wherever it runs. @throws TypedError `unavailable` when Redis is away */
  async all(): Promise<HeardWorker[]> {
    const { prefix } = this.options;
    const { prompt } = this.redis;
    const ids = await promptly(prompt.smembers(workersKey(prefix)));
    const heard = await Promise.all(ids.map((id) => this.heard(id)));
    const gone = ids.filter((_id, index) => heard[index] === null);
    if (gone.length > 0) await promptly(prompt.srem(workersKey(prefix), ...gone));
    return heard
      .filter((worker) => worker !== null)
      .sort((a, b) => `${a.service}${a.host}${a.pid}`.localeCompare(`${b.service}${b.host}${b.pid}`));
  }

  private async heard(id: string): Promise<HeardWorker | null> {
    const key = workerKey(this.options.prefix, id);
    const { prompt } = this.redis;
    const [card, leftMs] = await Promise.all([promptly(prompt.get(key)), promptly(prompt.pttl(key))]);
    const parsed = card === null ? undefined : workerCard.safeParse(JSON.parse(card));
    if (parsed?.success !== true) return null;
    return { ...parsed.data, silentSeconds: Math.max(0, Math.round(cardSeconds - leftMs / 1000)) };
  }
}
