import { setTimeout as wait } from 'node:timers/promises';
import { DelayedError, WaitingError, Worker, type Job } from 'bullmq';
import type { Logger } from 'pino';
import type { JobContract, JobHandler, JobProgress } from '../../contracts/jobs/define-job.js';
import { withLogContext } from '../logger/log-context.js';
import { Stopped } from './handler-endings.js';
import { jobMessage, progressMessage, type OutcomeMessage, type ProgressMessage } from './messages.js';
import type { JobMeter } from '../metrics/job-meter.js';
import { parseTraceparent } from '../tracing/trace-context.js';
import type { Attributes } from '../tracing/span.js';
import { noTracer, type Tracer } from '../tracing/tracer.js';
import { OutcomesQueue } from './outcomes-queue.js';
import { ProgressReporter } from './progress-reporter.js';
import { defaultPrefix, keepSeconds } from './queue-keys.js';
import { isRedisAway, logUnlessAway, openRedis } from './redis.js';
import { runHandler, type Ending } from './run-handler.js';
import { RunPulse } from './run-pulse.js';

export interface HostOptions {
  readonly redisUrl: string;
  readonly logger: Logger;
  /** Before every key in Redis; the same in every process of an installation. */
  readonly prefix?: string;
  /** Jobs at a time; 1 unless said. */
  readonly concurrency?: number;
  /** At most one progress message per job in this time, milliseconds. */
  readonly progressEveryMs?: number;
  /** How long `close` waits for handlers that were told to stop, milliseconds. */
  readonly drainMs?: number;
  /** How long `close` lets handlers go on, to finish, before it tells them to stop, milliseconds; 0 unless said. */
  readonly finishMs?: number;
  readonly meter?: JobMeter;
  readonly tracer?: Tracer;
}

/** What a hosted worker has to do right now. */
export interface HostedState {
  readonly kind: string;
  readonly concurrency: number;
  readonly running: number;
}

export interface HostedWorker {
  state(): HostedState;
  /** Takes no more jobs; lets the running ones finish within a limit, stops the rest and gives them back to the queue. */
  close(): Promise<void>;
}

/**
 * A worker that dies is found out after this long without a sign of life; then its job goes to another one.
 * The event loop must never block for as long: heavy work belongs in a child process.
 */
const lock = { lockDuration: 5000, stalledInterval: 3000, maxStalledCount: 3 };

const pulseMs = 1000;

/**
 * Works on the queue of `job` with `handler`: parses the payload, calls the handler, parses the result, and posts the
 * outcome to the outcomes queue before the job is completed, so that it cannot get lost between the two.
 * Keeps going through everything that happens to Redis.
 */
export function hostWorker<J extends JobContract>(
  job: J,
  handler: JobHandler<J>,
  options: HostOptions,
): HostedWorker {
  const host = new WorkerHost(job, handler, options);
  return { close: () => host.close(), state: () => host.state() };
}

class WorkerHost<J extends JobContract> {
  private readonly logger: Logger;
  private readonly redis;
  private readonly outcomes: OutcomesQueue;
  private readonly pulse: RunPulse;
  private readonly worker: Worker<unknown, void>;
  private readonly tracer: Tracer;
  private readonly running = new Map<string, AbortController>();
  private draining = false;

  constructor(
    private readonly job: J,
    private readonly handler: JobHandler<J>,
    private readonly options: HostOptions,
  ) {
    const { redisUrl, prefix = defaultPrefix, concurrency = 1 } = options;
    this.logger = options.logger.child({ queue: job.name });
    this.tracer = options.tracer ?? noTracer;
    const onError = logUnlessAway(this.logger);
    this.redis = openRedis(redisUrl, this.logger);
    this.outcomes = new OutcomesQueue(this.redis, prefix, this.warnOfSize, onError);
    this.pulse = new RunPulse(this.redis, prefix, pulseMs, onError);
    const connection = this.redis;
    const keep = { removeOnComplete: { count: 0 }, removeOnFail: { age: keepSeconds } };
    const process = (queued: Job<unknown, void>, token?: string) => this.process(queued, token);
    this.worker = new Worker(job.name, process, { connection, prefix, concurrency, ...lock, ...keep });
    this.worker.on('error', onError);
    this.worker.on('failed', (queued, error) => void this.noteGivenUp(queued, error).catch(onError));
  }

  state(): HostedState {
    return {
      kind: this.job.name,
      concurrency: this.options.concurrency ?? 1,
      running: this.running.size,
    };
  }

  async close(): Promise<void> {
    this.draining = true;
    await this.worker.pause(true);
    await this.letFinish(this.options.finishMs ?? 0);
    for (const controller of this.running.values()) controller.abort(new Stopped('draining'));
    const drained = this.worker.close().then(() => true);
    if (!(await Promise.race([drained, wait(this.options.drainMs ?? 8000, false, { ref: false })]))) {
      this.logger.warn(`Leaving ${this.running.size} jobs that did not stop; another worker will find them`);
    }
    this.pulse.stop();
    await this.outcomes.close();
    this.redis.disconnect();
  }

  private async letFinish(limitMs: number): Promise<void> {
    const until = performance.now() + limitMs;
    while (this.running.size > 0 && performance.now() < until) await wait(20);
  }

  private async process(queued: Job<unknown, void>, token: string | undefined): Promise<void> {
    const runId = String(queued.id);
    const { payload, requestId, trace } = jobMessage.parse(queued.data);
    const context = { runId, job: this.job.name, ...(requestId === undefined ? {} : { requestId }) };
    await withLogContext(context, async () => {
      const span = this.tracer.start({
        ...{ name: `job ${this.job.name}`, kind: 'consumer', parent: parseTraceparent(trace) },
        attributes: { 'segue.run.id': runId, 'segue.job.attempt': queued.attemptsMade + 1 },
      });
      const measured = this.options.meter?.begin(this.job.name, queued);
      await span.within(async () => {
        const ending = await this.handle(queued, runId, payload);
        measured?.(ending);
        await this.follow(ending, queued, token)
          .finally(() => this.pulse.release(runId))
          .finally(() => span.end(spanEnd(ending)));
      });
    });
  }

  private async handle(queued: Job<unknown, void>, runId: string, payload: unknown): Promise<Ending> {
    const controller = new AbortController();
    const reporter = this.reporterFor(queued);
    this.running.set(runId, controller);
    // A fetch that was under way when the worker paused may still bring a job, even the one just given back.
    if (this.draining) controller.abort(new Stopped('draining'));
    try {
      await this.pulse.hold(runId, () => controller.abort(new Stopped('cancelled')));
      reporter.report({ done: 0, total: null, message: '' });
      const report = reporter.report.bind(reporter);
      const { signal } = controller;
      const isLastAttempt = queued.attemptsMade + 1 >= (queued.opts.attempts ?? 1);
      return await runHandler(this.job, this.handler, { runId, payload, isLastAttempt, signal, report });
    } finally {
      reporter.stop();
      this.running.delete(runId);
    }
  }

  private async follow(ending: Ending, queued: Job<unknown, void>, token: string | undefined): Promise<void> {
    switch (ending.then) {
      case 'close':
        return this.post(queued, ending.outcome);
      case 'wait':
        this.logger.info(`Waiting ${Math.ceil(ending.forMs / 1000)} s: ${ending.message}`);
        this.tell(queued, { ...lastProgress(queued), message: ending.message });
        await queued.moveToDelayed(Date.now() + ending.forMs, token);
        throw new DelayedError();
      case 'hand-back':
        await queued.moveToWait(token ?? '');
        throw new WaitingError();
      case 'retry':
        return this.retryOrGiveUp(queued, ending.error);
    }
  }

  private async retryOrGiveUp(queued: Job<unknown, void>, error: unknown): Promise<void> {
    const attempt = queued.attemptsMade + 1;
    this.logger.error({ err: error }, `Attempt ${attempt} of ${queued.opts.attempts ?? 1} failed`);
    if (attempt < (queued.opts.attempts ?? 1)) throw error;
    const message = `Something went wrong: ${error instanceof Error ? error.message : String(error)}`;
    await this.post(queued, { status: 'failed', code: 'unexpected', message });
  }

  /** A job that the queue itself gave up, because each worker that took it died. The handler never saw that. */
  private async noteGivenUp(queued: Job<unknown, void> | undefined, error: Error): Promise<void> {
    if (queued?.finishedOn === undefined) return;
    const message = `The worker died each time that it was working on this (${error.message}).`;
    await this.post(queued, { status: 'failed', code: 'unexpected', message });
  }

  private async post(
    queued: Job<unknown, void>,
    outcome: Extract<Ending, { then: 'close' }>['outcome'],
  ): Promise<void> {
    const trace = this.tracer.carried();
    const attempts = queued.attemptsMade + 1;
    const run = { runId: String(queued.id), kind: this.job.name, attempts, ...(trace && { trace }) };
    this.logger.info({ status: outcome.status }, 'Run ended');
    await this.outcomes.post({ ...outcome, ...run });
  }

  private reporterFor(queued: Job<unknown, void>): ProgressReporter {
    return new ProgressReporter((progress, detail) => {
      this.tell(queued, progress, detail);
    }, this.options.progressEveryMs ?? 250);
  }

  private tell(queued: Job<unknown, void>, progress: JobProgress, detail?: unknown): void {
    const attempt = queued.attemptsMade + 1;
    const message: ProgressMessage = { attempt, progress, ...(detail === undefined ? {} : { detail }) };
    queued.updateProgress(message).catch((error: unknown) => {
      // Progress is for watching only: the job may have been emptied out of Redis and goes on all the same.
      if (!isRedisAway(error)) this.logger.debug({ err: error }, 'Progress was not delivered');
    });
  }

  private readonly warnOfSize = (outcome: OutcomeMessage, bytes: number): void => {
    this.logger.warn({ runId: outcome.runId, bytes }, 'A result of over 64 KB belongs in storage, by key');
  };
}

/** What came of an attempt, for its span. */
function spanEnd(ending: Ending): { attributes: Attributes; error?: string } {
  if (ending.then === 'retry') return { attributes: {}, error: String(ending.error) };
  if (ending.then !== 'close') return { attributes: { 'segue.job.outcome': ending.then } };
  const { outcome } = ending;
  const attributes = { 'segue.job.outcome': outcome.status };
  return outcome.status === 'failed' ? { attributes, error: outcome.message } : { attributes };
}

/** How far a job said it had come. */
function lastProgress({ progress }: Job<unknown, void>): JobProgress {
  const told = progressMessage.safeParse(progress);
  return told.success ? told.data.progress : { done: 0, total: null, message: '' };
}
