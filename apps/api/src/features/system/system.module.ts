import { type DynamicModule, Module } from '@nestjs/common';
import { allJobs } from '@segue/shared/contracts/jobs';
import type { Storage } from '@segue/shared/node';
import { SEARCH_INDEX, type SearchIndex } from '../../adapters/search-index/search-index.port.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { JobsRedis, WorkerCensus } from '../../jobs/index.js';
import { CapabilitiesService } from './capabilities/capabilities.service.js';
import { HealthService } from './health/health.service.js';
import { postgresPart, redisPart, searchPart, storagePart, workersPart } from './health/parts.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { Metrics } from './metrics/metrics.js';
import { SystemController } from './system.controller.js';
import { SystemRepository } from './system.repository.js';
import { SystemService } from './system.service.js';
import { SystemSettings } from './system-settings.js';

const health = {
  provide: HealthService,
  inject: [SystemRepository, JobsRedis, SEARCH_INDEX, STORAGE, WorkerCensus],
  useFactory: (
    db: SystemRepository,
    redis: JobsRedis,
    index: SearchIndex,
    storage: Storage,
    workers: WorkerCensus,
  ) =>
    new HealthService([
      postgresPart(db),
      redisPart(redis.prompt),
      searchPart(index),
      storagePart(storage),
      ...allJobs.map(({ name }) => workersPart(name, () => workers.count(name))),
    ]),
};

/** How the installation is: health, capabilities, counts, metrics, its own description. */
@Module({})
export class SystemModule {
  static with(settings: SystemSettings): DynamicModule {
    return {
      module: SystemModule,
      controllers: [SystemController, MetricsController],
      providers: [
        { provide: SystemSettings, useValue: settings },
        health,
        CapabilitiesService,
        Metrics,
        SystemRepository,
        SystemService,
      ],
    };
  }
}
