import type { Redis } from 'ioredis';
import { aliveKey, cancelKey } from './queue-keys.js';

/** How long after its last beat a run still counts as held, in seconds. */
const aliveSeconds = 10;

/**
 * The heartbeat of the runs that a worker holds: tells the api that they are held and hears when one is to be cancelled.
 * Polled rather than subscribed to, so that a lost message or an emptied Redis changes nothing.
 */
export class RunPulse {
  private readonly held = new Map<string, () => void>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly everyMs: number,
    private readonly onError: (error: Error) => void,
  ) {}

  /** Holds the run until `release`; resolves after the first beat, when a cancellation from before is known. */
  async hold(runId: string, onCancel: () => void): Promise<void> {
    this.held.set(runId, onCancel);
    this.timer ??= setInterval(() => void this.beat().catch(this.onError), this.everyMs);
    await this.beat();
  }

  /** To be called once the run's outcome is posted or its job is back in the queue. */
  async release(runId: string): Promise<void> {
    this.held.delete(runId);
    await this.redis.del(aliveKey(this.prefix, runId));
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    const runIds = [...this.held.keys()];
    if (runIds.length === 0) return;
    const pipeline = this.redis.pipeline();
    for (const runId of runIds) pipeline.set(aliveKey(this.prefix, runId), '1', 'EX', aliveSeconds);
    for (const runId of runIds) pipeline.get(cancelKey(this.prefix, runId));
    const answers = (await pipeline.exec()) ?? [];
    const asked = answers.slice(runIds.length);
    runIds.forEach((runId, index) => {
      if (typeof asked[index]?.[1] === 'string') this.held.get(runId)?.();
    });
  }
}
