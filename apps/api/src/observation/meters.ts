import { Injectable } from '@nestjs/common';
import { JobMeter } from '@segue/shared/node';
import { Counter, Histogram, Registry } from 'prom-client';

/** What this process measures of its own work, beside what Prometheus has it ask the database. */
@Injectable()
export class Meters {
  readonly registry = new Registry();
  readonly jobs = new JobMeter(this.registry);

  readonly search = new Histogram({
    name: 'segue_search_seconds',
    help: 'Seconds that the search engine took to answer.',
    labelNames: ['engine'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  private readonly cache = new Counter({
    name: 'segue_cache_requests_total',
    help: 'Questions to a cache, by whether it had the answer.',
    labelNames: ['cache', 'outcome'],
    registers: [this.registry],
  });

  /** @param name of the cache: "preview" */
  cacheAsked(name: string, had: boolean): void {
    this.cache.inc({ cache: name, outcome: had ? 'hit' : 'miss' });
  }
}
