import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { cancelKey, logUnlessAway, Tracer, type JobMessage } from '@segue/shared/node';
import { Queue } from 'bullmq';
import { Contracts } from '../contracts.js';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import { FairPlaces } from './fair-places.js';
import { promptly } from './promptly.js';
import type { QueuedRun } from './queued-run.js';

/** Jobs that go to Redis in one command. */
const chunkSize = 500;

/** A worker that holds a run hears of its cancellation within a second; after an hour nobody holds it any more. */
const cancelSeconds = 3600;

/** The sending ends of all job queues. Every method fails within two seconds while Redis is away. */
@Injectable()
export class RunQueues implements OnApplicationShutdown {
  private readonly queues: ReadonlyMap<string, Queue>;

  constructor(
    private readonly contracts: Contracts,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
    private readonly places: FairPlaces,
    private readonly tracer: Tracer,
  ) {
    const open = (name: string): [string, Queue] => {
      const queue = new Queue(name, { connection: redis.prompt, prefix: options.prefix });
      queue.on('error', logUnlessAway(redis.logger));
      return [name, queue];
    };
    this.queues = new Map(contracts.all().map((job) => open(job.name)));
  }

  /**
   * Queues the runs of one kind, each person's in their order. One that is queued already stays as it is: its id is
   * the job's id.
   */
  async add(kind: string, runs: readonly QueuedRun[]): Promise<void> {
    const queue = this.queue(kind);
    const jobs = (await Promise.all(byTurn(runs).map((own) => this.toJobs(kind, own)))).flat();
    for (let at = 0; at < jobs.length; at += chunkSize)
      await promptly(queue.addBulk(jobs.slice(at, at + chunkSize)));
  }

  /** Takes the run out of the queue; false when it is not there or a worker has it already. */
  async remove(kind: string, runId: string): Promise<boolean> {
    return (await promptly(this.queue(kind).remove(runId))) === 1;
  }

  /** Asks whoever holds the run to stop. */
  async askToStop(runId: string): Promise<void> {
    await promptly(this.redis.prompt.set(cancelKey(this.options.prefix, runId), '1', 'EX', cancelSeconds));
  }

  queue(kind: string): Queue {
    const queue = this.queues.get(this.contracts.get(kind).name);
    if (queue === undefined) throw new Error(`No queue was opened for "${kind}".`);
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private toMessage({ payload, requestId }: QueuedRun): JobMessage {
    const trace = this.tracer.carried();
    return { payload, ...(requestId !== null && { requestId }), ...(trace !== undefined && { trace }) };
  }

  private async toJobs(kind: string, runs: readonly QueuedRun[]) {
    const [{ requestedById, urgent } = { requestedById: null, urgent: false }] = runs;
    const priorities = await this.places.take(kind, requestedById, urgent, runs.length);
    return runs.map((run, index) => this.toJob(run, priorities[index] ?? 0));
  }

  private toJob(run: QueuedRun, priority: number) {
    const { attempts } = this.contracts.get(run.kind);
    return {
      name: run.kind,
      data: this.toMessage(run),
      opts: {
        jobId: run.id,
        attempts,
        backoff: { type: 'exponential', delay: this.options.times.retryDelay },
        priority,
      },
    };
  }
}

/** Runs that share a place in the order: of one person, and as urgent as one another. */
function byTurn(runs: readonly QueuedRun[]): QueuedRun[][] {
  const groups = new Map<string, QueuedRun[]>();
  for (const run of runs) {
    const turn = `${run.requestedById ?? ''} ${run.urgent}`;
    const own = groups.get(turn);
    if (own === undefined) groups.set(turn, [run]);
    else own.push(run);
  }
  return [...groups.values()];
}
