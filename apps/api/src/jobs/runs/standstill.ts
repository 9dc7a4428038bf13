import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { RunCancellation } from './run-cancellation.js';
import { RunsRepository } from './runs.repository.js';

/** How long those that are at work are waited for, and how often they are looked at; milliseconds. */
const patience = 20_000;
const lookEvery = 300;

/** More runs than these are ended in rounds. */
const batch = 1000;

/** Ends everything that is under way, for what must have the tables to itself. */
@Injectable()
export class Standstill {
  private readonly logger = new Logger('Runs');

  constructor(
    private readonly runs: RunsRepository,
    private readonly cancellation: RunCancellation,
  ) {}

  /**
   * Cancels every live run but one, and waits until their workers have let go. One that does not is left: what it finds
   * will be of a run that is over, and is ignored.
   */
  async stopAllBut(runId: string): Promise<void> {
    const until = Date.now() + patience;
    const asked = new Set<string>();
    for (;;) {
      const live = (await this.runs.liveBefore(new Date(), undefined, batch)).filter(
        ({ id }) => id !== runId,
      );
      if (live.length === 0) return;
      const fresh = live.filter(({ id }) => !asked.has(id));
      await this.cancellation.cancelMany(fresh);
      for (const { id } of fresh) asked.add(id);
      if (fresh.length > 0) continue;
      if (Date.now() > until) {
        this.logger.warn(`${live.length} runs did not stop in time`);
        return;
      }
      await wait(lookEvery);
    }
  }
}
