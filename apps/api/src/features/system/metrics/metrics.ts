import { Injectable } from '@nestjs/common';
import { Outbound, ProcessMetrics } from '@segue/shared/node';
import { RequestMeter } from '../../../http/index.js';
import { DeadLetters, QueuePauses, WorkerCensus } from '../../../jobs/index.js';
import { Meters } from '../../../observation/index.js';
import { SystemRepository } from '../system.repository.js';
import { queueGauges } from './queue-gauges.js';

/** What Prometheus may read: the process, the requests, the queues, the search, calls to the outside. */
@Injectable()
export class Metrics {
  private readonly process: ProcessMetrics;

  constructor(
    repository: SystemRepository,
    requests: RequestMeter,
    outbound: Outbound,
    { registry }: Meters,
    letters: DeadLetters,
    pauses: QueuePauses,
    census: WorkerCensus,
  ) {
    this.process = new ProcessMetrics(registry);
    registry.registerMetric(requests.durations);
    registry.registerMetric(outbound.calls);
    for (const gauge of queueGauges(repository, letters, pauses, census)) registry.registerMetric(gauge);
  }

  /** The text of Prometheus' exposition format, with its content type. */
  read(): Promise<{ type: string; text: string }> {
    return this.process.read();
  }
}
