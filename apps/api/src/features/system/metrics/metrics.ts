import { Injectable } from '@nestjs/common';
import { Outbound } from '@segue/shared/node';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import { RequestMeter } from '../../../http/index.js';
import { DeadLetters, QueuePauses, WorkerCensus } from '../../../jobs/index.js';
import { Meters } from '../../../observation/index.js';
import { SystemRepository } from '../system.repository.js';
import { queueGauges } from './queue-gauges.js';

/** What Prometheus may read: the process, the requests, the queues, the search, calls to the outside. */
@Injectable()
export class Metrics {
  private readonly registry: Registry;

  constructor(
    repository: SystemRepository,
    requests: RequestMeter,
    outbound: Outbound,
    { registry }: Meters,
    letters: DeadLetters,
    pauses: QueuePauses,
    census: WorkerCensus,
  ) {
    this.registry = registry;
    collectDefaultMetrics({ register: registry, prefix: 'segue_' });
    registry.registerMetric(requests.durations);
    registry.registerMetric(outbound.calls);
    for (const gauge of queueGauges(repository, letters, pauses, census)) registry.registerMetric(gauge);
  }

  /** The text of Prometheus' exposition format, with its content type. */
  async read(): Promise<{ type: string; text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }
}
