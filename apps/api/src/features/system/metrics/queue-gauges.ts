import { isRedisAway, TypedError } from '@segue/shared/node';
import { Gauge } from 'prom-client';
import type { DeadLetters, QueuePauses, WorkerCensus } from '../../../jobs/index.js';
import type { SystemRepository } from '../system.repository.js';

const none = { registers: [] };

/** How deep the queues are and who works on them: the same from every api, so take the maximum over instances. */
export function queueGauges(
  repository: SystemRepository,
  letters: DeadLetters,
  pauses: QueuePauses,
  census: WorkerCensus,
): Gauge[] {
  return [
    new Gauge({
      name: 'segue_runs_live',
      help: 'Runs that are queued or running, by kind.',
      labelNames: ['kind', 'status'],
      ...none,
      async collect() {
        this.reset();
        for (const { kind, status, count } of await repository.liveRuns()) this.set({ kind, status }, count);
      },
    }),
    new Gauge({
      name: 'segue_run_oldest_wait_seconds',
      help: 'How long the oldest run waits that is not begun, by kind.',
      labelNames: ['kind'],
      ...none,
      async collect() {
        this.reset();
        for (const { kind, seconds } of await repository.oldestWaits()) this.set({ kind }, seconds);
      },
    }),
    new Gauge({
      name: 'segue_dead_letters',
      help: 'Runs that all attempts failed at and that nobody has seen to, by kind.',
      labelNames: ['kind'],
      ...none,
      async collect() {
        this.reset();
        for (const [kind, count] of await letters.counts()) this.set({ kind }, count);
      },
    }),
    new Gauge({
      name: 'segue_queues_paused',
      help: '1 for each kind of job that is paused.',
      labelNames: ['kind'],
      ...none,
      async collect() {
        this.reset();
        for (const kind of await pauses.kinds()) this.set({ kind }, 1);
      },
    }),
    new Gauge({
      name: 'segue_workers',
      help: 'Worker processes that were heard of in the last minute, by service.',
      labelNames: ['service', 'version'],
      ...none,
      async collect() {
        this.reset();
        for (const { service, version } of await heard(census)) this.inc({ service, version });
      },
    }),
  ];
}

/** Without Redis nobody is heard of, and everything else is still told. */
async function heard(census: WorkerCensus) {
  try {
    return await census.all();
  } catch (error) {
    if (isRedisAway(error) || (error instanceof TypedError && error.code === 'unavailable')) return [];
    throw error;
  }
}
