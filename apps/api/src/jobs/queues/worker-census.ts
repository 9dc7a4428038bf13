import { Injectable } from '@nestjs/common';
import { promptly } from './promptly.js';
import { RunQueues } from './run-queues.js';

/** Counts the workers that are connected to a queue right now, wherever they run. */
@Injectable()
export class WorkerCensus {
  constructor(private readonly queues: RunQueues) {}

  /** @param kind name of a job contract. @throws TypedError `unavailable` when Redis is away */
  count(kind: string): Promise<number> {
    return promptly(this.queues.queue(kind).getWorkersCount());
  }
}
