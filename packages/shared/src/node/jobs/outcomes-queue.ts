import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { OutcomeMessage } from './messages.js';
import { keepSeconds, outcomesQueueName } from './queue-keys.js';

/** Over this a result belongs in storage, with its key in the outcome. */
const largeBytes = 64 * 1024;

/**
 * How an outcome is delivered: under the run's id, so that posting it twice is posting it once, and with enough tries
 * to sit out a fault in the api.
 */
export const outcomeOptions = (runId: string) => ({
  jobId: runId,
  attempts: 8,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: { age: keepSeconds },
});

/** The sending end of the outcomes queue. While Redis is away, posting waits for it. */
export class OutcomesQueue {
  private readonly queue: Queue<OutcomeMessage>;

  constructor(
    redis: Redis,
    prefix: string,
    private readonly onLarge: (outcome: OutcomeMessage, bytes: number) => void,
    onError: (error: Error) => void,
  ) {
    this.queue = new Queue(outcomesQueueName, { connection: redis, prefix });
    this.queue.on('error', onError);
  }

  async post(outcome: OutcomeMessage): Promise<void> {
    const bytes = JSON.stringify(outcome).length;
    if (bytes > largeBytes) this.onLarge(outcome, bytes);
    await this.queue.add('outcome', outcome, outcomeOptions(outcome.runId));
  }

  close(): Promise<void> {
    return this.queue.close();
  }
}
