import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { JobsOptions } from '../jobs-options.js';
import { RunPresence } from '../queues/presence.js';
import type { Presence } from '../queues/queued-run.js';
import { RunEvents } from '../runs/run-events.js';
import type { RunRecord } from '../runs/run-record.js';
import { RunsRepository } from '../runs/runs.repository.js';
import { Remedies } from './remedies.js';

const batchSize = 1000;

interface Lost {
  readonly run: RunRecord;
  readonly presence: Presence;
}

/**
 * Compares the live runs of the database with what Redis knows of them and puts right what differs. The database is the
 * truth: Redis may be emptied at any time and nothing is lost.
 */
@Injectable()
export class Reconcile {
  private readonly logger = new Logger('Reconcile');

  constructor(
    private readonly runs: RunsRepository,
    private readonly presence: RunPresence,
    private readonly remedies: Remedies,
    private readonly events: RunEvents,
    private readonly options: JobsOptions,
  ) {}

  /** Looks at every live run that is old enough; returns how many it had to put right. */
  async run(): Promise<number> {
    const before = new Date(Date.now() - this.options.times.reconcileGrace);
    let afterId: string | undefined;
    let mended = 0;
    for (;;) {
      const batch = await this.runs.liveBefore(before, afterId, batchSize);
      afterId = batch.at(-1)?.id;
      if (afterId === undefined) return mended;
      mended += await this.mend(batch);
    }
  }

  private async mend(batch: readonly RunRecord[]): Promise<number> {
    const suspects = await this.notHeld(batch);
    if (suspects.length === 0) return 0;
    // A worker that lost its job with an emptied Redis still beats every second: look again before doing its work twice.
    await wait(this.options.times.reconcileConfirm, undefined, { ref: false });
    const lost = await this.notHeld(suspects.map(({ run }) => run));
    // Only now, after Redis: an outcome leaves Redis after its run is closed, so what is live here is lost indeed.
    const live = new Map(
      (await this.runs.stillLive(lost.map(({ run }) => run.id))).map((run) => [run.id, run]),
    );
    const still = lost.flatMap(({ run, presence }) => {
      const now = live.get(run.id);
      return now === undefined ? [] : [{ run: now, presence }];
    });
    for (const closed of await this.remedies.apply(still)) this.events.changed(closed);
    if (still.length > 0) this.logger.warn(`${still.length} runs were lost by Redis and are put right`);
    return still.length;
  }

  private async notHeld(runs: readonly RunRecord[]): Promise<Lost[]> {
    const presences = await this.presence.of(runs);
    return runs.flatMap((run, index) => {
      const presence = presences[index] ?? 'gone';
      return presence === 'held' ? [] : [{ run, presence }];
    });
  }
}
