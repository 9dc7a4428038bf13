import { Injectable, Logger } from '@nestjs/common';
import { logUnlessAway } from '@segue/shared/node';
import { Queue, Worker, type Job } from 'bullmq';
import { JobsOptions } from '../jobs-options.js';
import { JobsRedis } from '../jobs-redis.js';
import { MarkedMethods, type MarkedMethod } from '../marked-methods.js';
import { promptly } from '../queues/promptly.js';
import { scheduledKey, type ScheduleContract, type ScheduledWork } from './scheduled.js';
import { SchedulesRepository } from './schedules.repository.js';

const queueName = 'schedules';

/** Schedules that one api works on at a time: a slow one holds up no other. */
const concurrency = 8;

const keepNothing = { removeOnComplete: true, removeOnFail: true };

/** Rings by the clock: BullMQ's job schedulers, so that of several apis one works on each. */
@Injectable()
export class Scheduler {
  private readonly logger = new Logger('Schedules');
  private queue: Queue | undefined;
  private worker: Worker<unknown, void> | undefined;

  constructor(
    private readonly methods: MarkedMethods,
    private readonly schedules: SchedulesRepository,
    private readonly redis: JobsRedis,
    private readonly options: JobsOptions,
  ) {}

  all(): MarkedMethod<ScheduleContract>[] {
    return this.methods.find<ScheduleContract>(scheduledKey);
  }

  start(): void {
    if (this.all().length === 0) return;
    const { prefix } = this.options;
    this.queue = new Queue(queueName, { connection: this.redis.prompt, prefix });
    this.worker = new Worker<unknown, void>(queueName, (job) => this.ring(job), {
      connection: this.redis.patient,
      ...{ prefix, concurrency },
    });
    const onError = logUnlessAway(this.redis.logger);
    this.queue.on('error', onError);
    this.worker.on('error', onError);
  }

  async stop(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
  }

  /** Makes Redis ring as the code and the database say; what rings right already is left alone. */
  async arrange(): Promise<void> {
    if (this.queue === undefined) return;
    const [kept, set] = await Promise.all([this.schedules.all(), promptly(this.queue.getJobSchedulers())]);
    const wanted = this.all().filter(({ mark }) => kept.get(mark.name)?.enabled ?? true);
    for (const { mark } of wanted) {
      if (set.some(({ key, pattern }) => key === mark.name && pattern === mark.cron)) continue;
      const job = { name: mark.name, opts: keepNothing };
      await promptly(this.queue.upsertJobScheduler(mark.name, { pattern: mark.cron }, job));
    }
    const names = new Set(wanted.map(({ mark }) => mark.name));
    for (const { key } of set) if (!names.has(key)) await promptly(this.queue.removeJobScheduler(key));
  }

  /** When each rings next, by name. */
  async next(): Promise<ReadonlyMap<string, Date>> {
    const set = this.queue === undefined ? [] : await promptly(this.queue.getJobSchedulers());
    return new Map(set.flatMap(({ key, next }) => (next === undefined ? [] : [[key, new Date(next)]])));
  }

  /** The names of those at work right now. */
  async atWork(): Promise<ReadonlySet<string>> {
    const active = this.queue === undefined ? [] : await promptly(this.queue.getActive());
    return new Set(active.map(({ name }) => name));
  }

  /** Rings once, at once; while it waits to be begun, ringing again changes nothing. */
  async ringNow(name: string): Promise<void> {
    if (this.queue === undefined) return;
    await promptly(this.queue.add(name, {}, { jobId: `now-${name}`, ...keepNothing }));
  }

  private async ring({ name }: Job<unknown, void>): Promise<void> {
    const method = this.all().find(({ mark }) => mark.name === name);
    if (method === undefined) return;
    await this.schedules.save(name, { startedAt: new Date() });
    const came = await this.outcomeOf(method);
    await this.schedules.save(name, { ...came, endedAt: new Date() });
  }

  private async outcomeOf({ mark, call }: MarkedMethod<ScheduleContract>) {
    try {
      return { outcome: 'succeeded', message: await (call as ScheduledWork)() };
    } catch (error) {
      this.logger.error(`"${mark.title}" failed`, error);
      return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }
}
