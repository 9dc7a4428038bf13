import { Injectable } from '@nestjs/common';
import { notFound } from '@segue/shared/node';
import { Contracts } from '../contracts.js';
import { promptly } from './promptly.js';
import { QueuePausesRepository } from './queue-pauses.repository.js';
import { RunQueues } from './run-queues.js';

/**
 * Stops and lets go on, kind by kind. The database says what is paused, Redis what the workers see of it: `apply` puts
 * an emptied Redis right again.
 */
@Injectable()
export class QueuePauses {
  constructor(
    private readonly contracts: Contracts,
    private readonly queues: RunQueues,
    private readonly pauses: QueuePausesRepository,
  ) {}

  kinds(): Promise<ReadonlySet<string>> {
    return this.pauses.kinds();
  }

  /** What the paused kinds are called. */
  async titles(): Promise<string[]> {
    const paused = await this.pauses.kinds();
    return this.contracts
      .all()
      .filter(({ name }) => paused.has(name))
      .map(({ title }) => title);
  }

  /**
   * What runs goes on to its end; nothing of the kind is begun until it is resumed, wherever the workers are.
   * @throws TypedError `not-found` for a kind that is none; `unavailable` while Redis is away, and then nothing changed
   */
  async set(kind: string, paused: boolean): Promise<void> {
    if (this.contracts.find(kind) === undefined) throw notFound(`A queue called "${kind}"`);
    await this.tell(kind, paused);
    await this.pauses.set(kind, paused);
  }

  /** Makes Redis agree with the database. */
  async apply(): Promise<void> {
    const paused = await this.pauses.kinds();
    for (const { name } of this.contracts.all()) {
      const wanted = paused.has(name);
      if ((await promptly(this.queues.queue(name).isPaused())) !== wanted) await this.tell(name, wanted);
    }
  }

  private async tell(kind: string, paused: boolean): Promise<void> {
    const queue = this.queues.queue(kind);
    await promptly(paused ? queue.pause() : queue.resume());
  }
}
