import { Injectable } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import { RunsService } from '../runs/runs.service.js';
import type { RunRecord } from '../runs/run-record.js';
import { DeadLettersRepository, type DeadLetterRecord, type Which } from './dead-letters.repository.js';

const chunkSize = 200;

/** What came of trying dead letters again. */
export interface TriedAgain {
  readonly retried: number;
  /** Left where they are: the work is under way already, or this version knows no such job any more. */
  readonly left: number;
}

/** The jobs that failed for no reason of their contract, to be tried again or discarded by the owner. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly letters: DeadLettersRepository,
    private readonly runs: RunsService,
  ) {}

  list(which: Which, limit: number, offset: number): Promise<{ items: DeadLetterRecord[]; total: number }> {
    return this.letters.page(which, limit, offset);
  }

  counts(): Promise<ReadonlyMap<string, number>> {
    return this.letters.counts();
  }

  /** Queues each again, as a new run of whoever asked for it. */
  async retry(which: Which): Promise<TriedAgain> {
    const done = { retried: 0, left: 0 };
    let afterId: string | undefined;
    for (;;) {
      const some = await this.letters.some(which, afterId, chunkSize);
      afterId = some.at(-1)?.id;
      if (afterId === undefined) return done;
      for (const record of some) done[(await this.again(record, some.length)) ? 'retried' : 'left'] += 1;
    }
  }

  /** They are kept as failed runs of whoever asked for them, and are no dead letters any more. */
  discard(which: Which): Promise<number> {
    return this.letters.setAside(which, new Date());
  }

  private async again(record: RunRecord, atOnce: number): Promise<boolean> {
    try {
      await this.runs.again(record, atOnce);
      return true;
    } catch (error) {
      if (error instanceof TypedError && ['conflict', 'failed'].includes(error.code)) return false;
      throw error;
    }
  }
}
