import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Handlers } from './handlers.js';
import { HostedWorkers } from './hosting/hosted-workers.js';
import { OutcomesProcessor } from './outcomes/outcomes.processor.js';
import { ProgressListener } from './progress/progress-listener.js';
import { ReconcileSchedule } from './reconcile/reconcile-schedule.js';
import { Schedules } from './schedules/schedules.js';

/** Starts the jobs part once every module is there, and stops it before any of them goes. */
@Injectable()
export class JobsLifecycle implements OnApplicationBootstrap, OnModuleDestroy {
  private started = false;

  constructor(
    private readonly handlers: Handlers,
    private readonly progress: ProgressListener,
    private readonly outcomes: OutcomesProcessor,
    private readonly hosted: HostedWorkers,
    private readonly reconcile: ReconcileSchedule,
    private readonly schedules: Schedules,
  ) {}

  /** @throws Error when a job has no outcome handler, or two: then the api does not start */
  onApplicationBootstrap(): void {
    this.handlers.check();
    this.progress.start();
    this.outcomes.start();
    this.hosted.start();
    this.reconcile.start();
    this.schedules.start();
    this.started = true;
  }

  async onModuleDestroy(): Promise<void> {
    if (!this.started) return;
    await Promise.all([this.reconcile.stop(), this.schedules.stop()]);
    // The hosted jobs first: their outcomes are posted before the ones who would persist them stop listening.
    await this.hosted.stop();
    await Promise.all([this.outcomes.stop(), this.progress.stop()]);
  }
}
