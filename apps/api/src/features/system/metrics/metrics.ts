import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { RequestMeter } from '../../../http/index.js';
import { SystemRepository } from '../system.repository.js';

/** What Prometheus may read: the process, the requests, the live runs. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(repository: SystemRepository, meter: RequestMeter) {
    collectDefaultMetrics({ register: this.registry, prefix: 'segue_' });
    this.registry.registerMetric(meter.durations);
    this.registry.registerMetric(liveRuns(repository));
  }

  /** The text of Prometheus' exposition format, with its content type. */
  async read(): Promise<{ type: string; text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }
}

function liveRuns(repository: SystemRepository): Gauge {
  return new Gauge({
    name: 'segue_runs_live',
    help: 'Runs that are queued or running, by kind.',
    labelNames: ['kind', 'status'],
    registers: [],
    async collect() {
      this.reset();
      for (const { kind, status, count } of await repository.liveRuns()) this.set({ kind, status }, count);
    },
  });
}
