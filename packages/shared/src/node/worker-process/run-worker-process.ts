import { Registry } from 'prom-client';
import type { z } from 'zod';
import type { JobContract, JobHandler } from '../../contracts/jobs/define-job.js';
import { hostWorker, type HostedWorker, type HostOptions } from '../jobs/host-worker.js';
import { WorkerBeat } from '../jobs/worker-beat.js';
import type { Logger } from '../logger/create-logger.js';
import { JobMeter } from '../metrics/job-meter.js';
import { ProcessMetrics } from '../metrics/process-metrics.js';
import { Outbound } from '../outbound/outbound.js';
import type { sharedEnvSchema } from '../shared-env.js';
import { createTracer } from '../tracing/create-tracer.js';
import { startHealthServer } from './health-server.js';
import type { WorkerEnv } from './env.js';

type SharedEnv = Pick<
  z.output<typeof sharedEnvSchema>,
  'REDIS_URL' | 'REDIS_PREFIX' | 'OFFLINE' | 'OTEL_EXPORTER_OTLP_ENDPOINT'
>;

/** One kind of job that a process can serve. */
export interface Hosting {
  readonly kind: string;
  /** Begins to serve it. */
  readonly open: (options: HostOptions) => HostedWorker;
}

/** @param concurrency jobs at a time, where `WORKER_CONCURRENCY` says nothing */
export function hosting<J extends JobContract>(job: J, handler: JobHandler<J>, concurrency: number): Hosting {
  const open = (options: HostOptions) => hostWorker(job, handler, { concurrency, ...options });
  return { kind: job.name, open };
}

export interface WorkerProcess {
  /** "analysis" */
  readonly service: string;
  readonly version: string;
  readonly env: WorkerEnv & SharedEnv;
  readonly logger: Logger;
  readonly hostings: readonly Hosting[];
  /** The door of a service that asks others. */
  readonly outbound?: Outbound;
  /** Called last, when no job runs any more. */
  readonly onClose?: () => void | Promise<void>;
}

/**
 * Runs a worker process from here to its end: serves the kinds that `WORKER_QUEUES` asks for, shows itself in Redis,
 * answers on `HEALTH_PORT`, and on SIGTERM or SIGINT drains and exits.
 */
export async function runWorkerProcess(worker: WorkerProcess): Promise<void> {
  const { service, version, env, logger, outbound = new Outbound(env.OFFLINE) } = worker;
  const registry = new Registry();
  registry.registerMetric(outbound.calls);
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const tracer = await createTracer({ endpoint, service, version, logger, outbound });
  const host = { redisUrl: env.REDIS_URL, prefix: env.REDIS_PREFIX, logger };
  const workers: HostedWorker[] = [];
  const jobs = () => workers.map((hosted) => hosted.state());
  const beat = new WorkerBeat({ ...host, service, version, jobs });
  let draining = false;
  const ready = async () => readiness(draining, await beat.reaches());
  // Before any job is taken: a port that is taken ends the process here.
  const server =
    env.HEALTH_PORT === undefined
      ? undefined
      : await startHealthServer({
          ...{ host: env.HEALTH_HOST, port: env.HEALTH_PORT, ready },
          metrics: new ProcessMetrics(registry),
          metricsToken: env.METRICS_TOKEN,
        });
  const options = { ...host, ...limitsOf(env), meter: new JobMeter(registry), tracer };
  workers.push(...chosen(worker).map(({ open }) => open(options)));
  const stop = async () => {
    if (draining) return;
    draining = true;
    beat.drain();
    await Promise.all(workers.map((hosted) => hosted.close()));
    await worker.onClose?.();
    await beat.stop();
    await tracer.stop();
    server?.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

function chosen({ env, logger, hostings, service }: WorkerProcess): readonly Hosting[] {
  const asked = env.WORKER_QUEUES;
  if (asked.length === 0) return hostings;
  const served = hostings.filter(({ kind }) => asked.includes(kind));
  const can = hostings.map(({ kind }) => kind).join(', ');
  if (served.length === 0)
    logger.warn(`WORKER_QUEUES names nothing that ${service} can do (${can}): it idles`);
  return served;
}

function limitsOf({ WORKER_CONCURRENCY: concurrency, WORKER_DRAIN_SECONDS: seconds }: WorkerEnv) {
  return { finishMs: seconds * 1000, ...(concurrency !== undefined && { concurrency }) };
}

function readiness(draining: boolean, reachesRedis: boolean): { ok: boolean; message: string } {
  if (draining) return { ok: false, message: 'Stopping: it takes no more jobs.' };
  if (!reachesRedis) return { ok: false, message: 'Redis cannot be reached.' };
  return { ok: true, message: 'Takes jobs.' };
}
