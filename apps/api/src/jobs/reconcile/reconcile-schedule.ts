import { Injectable, Logger } from '@nestjs/common';
import { JobsOptions } from '../jobs-options.js';
import { QueuePauses } from '../queues/queue-pauses.js';
import { Scheduler } from '../schedules/scheduler.js';
import { Reconcile } from './reconcile.js';

/** Reconciles at boot and then again and again, never twice at once. */
@Injectable()
export class ReconcileSchedule {
  private readonly logger = new Logger('Reconcile');
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly reconcile: Reconcile,
    private readonly options: JobsOptions,
    private readonly pauses: QueuePauses,
    private readonly scheduler: Scheduler,
  ) {}

  start(): void {
    this.current = this.once().finally(() => this.plan());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.current;
  }

  private plan(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => this.start(), this.options.times.reconcileEvery).unref();
  }

  private async once(): Promise<void> {
    try {
      // An emptied Redis knows no pause and rings no bell: before it may begin anything.
      await this.pauses.apply();
      await this.scheduler.arrange();
      await this.reconcile.run();
    } catch (error) {
      this.logger.warn(`Reconciling did not work this time: ${String(error)}`);
    }
  }
}
