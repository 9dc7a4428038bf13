import { Injectable } from '@nestjs/common';
import { aliveKey, outcomesQueueName } from '@segue/shared/node';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import type { Presence, QueuedRun } from './queued-run.js';

/** Finds the jobs of runs in Redis, many in one round trip, by the keys that BullMQ keeps them under. */
@Injectable()
export class RunPresence {
  constructor(
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
  ) {}

  async of(runs: readonly Pick<QueuedRun, 'id' | 'kind'>[]): Promise<Presence[]> {
    const { prefix } = this.options;
    const pipeline = this.redis.patient.pipeline();
    for (const { id, kind } of runs) {
      pipeline.exists(`${prefix}:${outcomesQueueName}:${id}`);
      pipeline.zscore(`${prefix}:${outcomesQueueName}:failed`, id);
      pipeline.exists(aliveKey(prefix, id), `${prefix}:${kind}:${id}`);
      pipeline.zscore(`${prefix}:${kind}:failed`, id);
    }
    const answers = ((await pipeline.exec()) ?? []).map(([error, answer]) => {
      if (error !== null) throw error;
      return answer;
    });
    return runs.map((_run, index) => presenceOf(answers.slice(index * 4, index * 4 + 4)));
  }
}

function presenceOf([outcome, outcomeFailed, heldKeys, jobFailed]: unknown[]): Presence {
  if (outcome === 1) return outcomeFailed === null ? 'held' : 'outcome-stuck';
  if (jobFailed !== null) return 'given-up';
  return Number(heldKeys) > 0 ? 'held' : 'gone';
}
