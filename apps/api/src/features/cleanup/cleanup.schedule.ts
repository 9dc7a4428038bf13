import { Injectable } from '@nestjs/common';
import { Scheduled } from '../../jobs/index.js';
import { CleanupRepository } from './cleanup.repository.js';

/** How long the activity page remembers. */
const RUNS_KEPT_DAYS = 90;
const DAY_MS = 24 * 3_600_000;

/** Removes what nobody will look at again. */
@Injectable()
export class CleanupSchedule {
  constructor(private readonly cleanup: CleanupRepository) {}

  @Scheduled({
    name: 'cleanup',
    title: 'Tidy up',
    about: `Every night at 03:30: removes jobs that ended over ${RUNS_KEPT_DAYS} days ago, and sign-ins that ran out.`,
    cron: '30 3 * * *',
  })
  async tidyUp(): Promise<string> {
    const now = Date.now();
    const runs = await this.cleanup.runs(new Date(now - RUNS_KEPT_DAYS * DAY_MS));
    const signIns = await this.cleanup.signIns(new Date(now));
    return `Removed old jobs: ${runs}, sign-ins that ran out: ${signIns}.`;
  }
}
