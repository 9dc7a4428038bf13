import { Injectable } from '@nestjs/common';
import type { JobProgress } from '@segue/shared/contracts/jobs';
import { EventsService, RunsService } from '../../jobs/index.js';

/**
 * Tells how far a restore is to who asked for it, past the database: while its tables are exchanged nothing can be
 * written there, and so the usual way of progress stands still.
 */
@Injectable()
export class LiveProgress {
  constructor(
    private readonly runs: RunsService,
    private readonly events: EventsService,
  ) {}

  async reporterOf(
    runId: string,
    userId: string | null,
    usual: { report(progress: JobProgress): void },
  ): Promise<(progress: JobProgress) => void> {
    if (userId === null) return (progress) => usual.report(progress);
    const run = await this.runs.get({ id: userId, role: 'owner' }, runId);
    return (progress) => {
      usual.report(progress);
      this.events.publish(userId, { type: 'run', run: { ...run, status: 'running', progress } });
    };
  }
}
