import { Injectable, Logger } from '@nestjs/common';
import { logUnlessAway } from '@segue/shared/node';
import { Queue, Worker, type Job } from 'bullmq';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import { MarkedMethods } from '../marked-methods.js';
import { promptly } from '../queues/promptly.js';
import { scheduledKey, type Schedule } from './scheduled.js';

const queueName = 'schedules';

/** A schedule, and when it is due next; null while nobody has planned it. */
export interface PlannedSchedule extends Schedule {
  readonly next: Date | null;
}

/** Calls what is marked with @Scheduled when its time has come. Redis keeps the times; what is marked is the truth. */
@Injectable()
export class Schedules {
  private readonly logger = new Logger('Schedules');
  private queue: Queue | undefined;
  private worker: Worker | undefined;
  private planning: Promise<void> = Promise.resolve();

  constructor(
    private readonly methods: MarkedMethods,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
  ) {}

  start(): void {
    const place = { connection: this.redis.patient, prefix: this.options.prefix };
    this.queue = new Queue(queueName, place);
    this.worker = new Worker(queueName, (job) => this.call(job), {
      ...place,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 20 },
    });
    const onError = logUnlessAway(this.redis.logger);
    this.queue.on('error', onError);
    this.worker.on('error', onError);
    this.planning = this.plan(this.queue).catch((error: unknown) =>
      this.logger.warn(`The schedules could not be planned: ${String(error)}`),
    );
  }

  async stop(): Promise<void> {
    // The sending end has no connection of its own, and would wait for Redis to come back.
    await this.worker?.close();
  }

  /** All of them, in the order of their names. @throws TypedError `unavailable` while Redis is away */
  async list(): Promise<PlannedSchedule[]> {
    await promptly(this.planning);
    const planned = await promptly(this.queue?.getJobSchedulers() ?? Promise.resolve([]));
    const next = new Map(planned.map((one) => [one.key, one.next]));
    return this.marked()
      .map((schedule) => ({ ...schedule, next: toDate(next.get(schedule.name)) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** When the schedule of this name is due. @throws TypedError `unavailable` while Redis is away */
  async next(name: string): Promise<Date | null> {
    return (await this.list()).find((schedule) => schedule.name === name)?.next ?? null;
  }

  private marked(): Schedule[] {
    return this.methods.find<Schedule>(scheduledKey).map(({ mark }) => mark);
  }

  /** Plans what is marked, and forgets what an older version had planned. */
  private async plan(queue: Queue): Promise<void> {
    const marked = this.marked();
    const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
    for (const { name, pattern } of marked) await queue.upsertJobScheduler(name, { pattern, tz }, { name });
    const names = new Set(marked.map(({ name }) => name));
    for (const { key } of await queue.getJobSchedulers())
      if (!names.has(key)) await queue.removeJobScheduler(key);
  }

  private async call({ name }: Job): Promise<void> {
    const method = this.methods.find<Schedule>(scheduledKey).find(({ mark }) => mark.name === name);
    if (method === undefined) return;
    try {
      await method.call();
    } catch (error) {
      this.logger.error(`"${method.mark.title}" could not be started`, error);
      throw error;
    }
  }
}

const toDate = (time: number | undefined): Date | null => (time === undefined ? null : new Date(time));
