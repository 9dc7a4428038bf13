import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Contracts } from './contracts.js';
import { DeadLettersRepository } from './dead-letters/dead-letters.repository.js';
import { DeadLetters } from './dead-letters/dead-letters.service.js';
import { EventsService } from './events/events.service.js';
import { Handlers } from './handlers.js';
import { HostedWorkers } from './hosting/hosted-workers.js';
import { JobsLifecycle } from './jobs-lifecycle.js';
import { JobsOptions } from './jobs-options.js';
import { JobsRedis } from './jobs-redis.js';
import { MarkedMethods } from './marked-methods.js';
import { OutcomesProcessor } from './outcomes/outcomes.processor.js';
import { PersistOutcome } from './outcomes/persist-outcome.js';
import { ProgressListener } from './progress/progress-listener.js';
import { FairPlaces } from './queues/fair-places.js';
import { RunPresence } from './queues/presence.js';
import { QueuePausesRepository } from './queues/queue-pauses.repository.js';
import { QueuePauses } from './queues/queue-pauses.js';
import { RunQueues } from './queues/run-queues.js';
import { WorkerCensus } from './queues/worker-census.js';
import { Reconcile } from './reconcile/reconcile.js';
import { ReconcileSchedule } from './reconcile/reconcile-schedule.js';
import { Remedies } from './reconcile/remedies.js';
import { RunCancellation } from './runs/run-cancellation.js';
import { RunEvents } from './runs/run-events.js';
import { RunsController } from './runs/runs.controller.js';
import { RunsRepository } from './runs/runs.repository.js';
import { Standstill } from './runs/standstill.js';
import { RunsService } from './runs/runs.service.js';
import { Scheduler } from './schedules/scheduler.js';
import { SchedulesRepository } from './schedules/schedules.repository.js';
import { Schedules } from './schedules/schedules.service.js';

/** Runs, their queues and their outcomes, for every module. */
@Module({})
export class JobsModule {
  static forRoot(options: JobsOptions): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [RunsController],
      providers: [
        { provide: JobsOptions, useValue: options },
        ...[JobsRedis, Contracts, MarkedMethods, Handlers, EventsService],
        ...[
          FairPlaces,
          RunQueues,
          RunPresence,
          WorkerCensus,
          RunsRepository,
          RunEvents,
          RunCancellation,
          RunsService,
        ],
        ...[Standstill, QueuePausesRepository, QueuePauses, DeadLettersRepository, DeadLetters],
        ...[SchedulesRepository, Scheduler, Schedules],
        ...[PersistOutcome, OutcomesProcessor, HostedWorkers, ProgressListener],
        ...[Remedies, Reconcile, ReconcileSchedule, JobsLifecycle],
      ],
      exports: [
        ...[RunsService, EventsService, JobsRedis, JobsOptions, Standstill, WorkerCensus],
        ...[Contracts, QueuePauses, DeadLetters, Schedules],
      ],
    };
  }
}
